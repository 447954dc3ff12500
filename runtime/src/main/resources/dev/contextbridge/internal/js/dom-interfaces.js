// What the DOM's classes have in common: their errors, and what WebIDL says of classes.
(($, host) => {
  'use strict';
  const {create, defineProperty, errors, fail, failed, finishClass, takeText} = $;
  const {TypeError} = errors;

  const illegal = () => new TypeError('Illegal invocation');

  // Calls of Java with so many arguments.
  const guarded0 = (call) => () => {
    let result;
    try {
      result = call();
    } catch (e) {
      throw failed(e);
    }
    return result;
  };
  const guarded1 = (call) => (a) => {
    let result;
    try {
      result = call(a);
    } catch (e) {
      throw failed(e);
    }
    return result;
  };
  const guarded2 = (call) => (a, b) => {
    let result;
    try {
      result = call(a, b);
    } catch (e) {
      throw failed(e);
    }
    return result;
  };
  const guarded3 = (call) => (a, b, c) => {
    let result;
    try {
      result = call(a, b, c);
    } catch (e) {
      throw failed(e);
    }
    return result;
  };
  const guards = {__proto__: null, 0: guarded0, 1: guarded1, 2: guarded2, 3: guarded3};

  /** Some methods of an object of Java, which take so many arguments. */
  function calls(target, arity, ...names) {
    const made = create(null);
    for (let i = 0; i < names.length; i++) made[names[i]] = guards[arity](target[names[i]]);
    return made;
  }

  // Classes by name, to be put into the global object when all are there.
  const classes = create(null);

  /** Finishes a class whose members are all there. */
  function publish(Class, name) {
    defineProperty(Class, 'name', {__proto__: null, value: name, configurable: true});
    finishClass(Class, name, 0);
    classes[name] = Class;
  }

  function illegalConstructor() {
    return new TypeError('Illegal constructor');
  }

  /** `ToString`; a symbol is a TypeError. Counts what the text costs. */
  function toText(v) {
    const text = `${v}`;
    try {
      takeText(text);
    } catch (e) {
      throw fail(e, 'the text', '', null);
    }
    return text;
  }

  const shared = {calls, classes, illegal, illegalConstructor, publish, toText};
  return {__proto__: null, ...$, ...shared, dom: host};
})
