// What the DOM's classes have in common: their errors, and what WebIDL says of classes.
(($, host) => {
  'use strict';
  const {construct, create, defineProperty, errors, fail, finishClass, own, ownData} = $;
  const {setPrototypeOf, takeText, WeakMap, weakMapGet, weakMapSet} = $;
  const {Error, TypeError} = errors;

  // https://webidl.spec.whatwg.org/#idl-DOMException-error-names
  const codes = {
    __proto__: null,
    IndexSizeError: 1,
    HierarchyRequestError: 3,
    WrongDocumentError: 4,
    InvalidCharacterError: 5,
    NoModificationAllowedError: 7,
    NotFoundError: 8,
    NotSupportedError: 9,
    InUseAttributeError: 10,
    InvalidStateError: 11,
    SyntaxError: 12,
    InvalidModificationError: 13,
    NamespaceError: 14,
    InvalidAccessError: 15,
    TypeMismatchError: 17,
    SecurityError: 18,
    NetworkError: 19,
    AbortError: 20,
    URLMismatchError: 21,
    QuotaExceededError: 22,
    TimeoutError: 23,
    InvalidNodeTypeError: 24,
    DataCloneError: 25,
  };
  // Their older names, in the order of the codes.
  const constants =
    'INDEX_SIZE DOMSTRING_SIZE HIERARCHY_REQUEST WRONG_DOCUMENT INVALID_CHARACTER NO_DATA_ALLOWED ' +
    'NO_MODIFICATION_ALLOWED NOT_FOUND NOT_SUPPORTED INUSE_ATTRIBUTE INVALID_STATE SYNTAX ' +
    'INVALID_MODIFICATION NAMESPACE INVALID_ACCESS VALIDATION TYPE_MISMATCH SECURITY NETWORK ' +
    'ABORT URL_MISMATCH QUOTA_EXCEEDED TIMEOUT INVALID_NODE_TYPE DATA_CLONE';
  const exceptions = new WeakMap();

  const illegal = () => new TypeError('Illegal invocation');

  function nameOf(exception) {
    const name = weakMapGet(exceptions, exception);
    if (name === undefined) throw illegal();
    return name;
  }

  class DOMException {
    constructor(message = '', name = 'Error') {
      const exception = construct(Error, [`${message}`], new.target);
      weakMapSet(exceptions, exception, `${name}`);
      return exception;
    }

    get name() {
      return nameOf(this);
    }

    get code() {
      return codes[nameOf(this)] ?? 0;
    }
  }
  const {prototype} = DOMException;
  setPrototypeOf(prototype, Error.prototype);
  let code = 0;
  for (const constant of constants.split(' ')) {
    const property = {__proto__: null, value: ++code, enumerable: true};
    defineProperty(DOMException, `${constant}_ERR`, property);
    defineProperty(prototype, `${constant}_ERR`, property);
  }

  function exceptionOf(name, message) {
    const exception = new Error(message);
    setPrototypeOf(exception, prototype);
    weakMapSet(exceptions, exception, name);
    return exception;
  }

  /** What Java threw, as an error of this world. */
  function failed(e) {
    const error = own(e, null);
    const name = ownData(error, 'name');
    return typeof name === 'string' && codes[name] !== undefined
      ? exceptionOf(name, ownData(error, 'message'))
      : error;
  }

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

  publish(DOMException, 'DOMException');

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

  const shared = {calls, classes, exceptionOf, failed, illegal, illegalConstructor, publish, toText};
  return {__proto__: null, ...$, ...shared, dom: host};
})
