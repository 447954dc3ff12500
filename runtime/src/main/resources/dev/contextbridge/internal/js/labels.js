// What objects are called in the console: the text that stands for one, or before its properties.
(($) => {
  'use strict';
  const {bigintValueOf, booleanValueOf, clip, dateGetTime, dateToISOString} = $;
  const {exceptionName, findData} = $;
  const {functionToString, getPrototypeOf, isProxy, numberValueOf, ownData, quote} = $;
  const {regExpFlagsOf, regExpSource, stringCharCodeAt, stringIndexOf, stringSlice} = $;
  const {stringValueOf, Symbol, symbolToString, symbolValueOf} = $;
  const MAX_NAME = 100;

  function primitive(v) {
    switch (typeof v) {
      case 'string':
        return quote(v);
      case 'symbol':
        return clip(symbolToString(v));
      case 'bigint':
        return clip(`${v}n`);
      default:
        return v === 0 && 1 / v < 0 ? '-0' : `${v}`;
    }
  }

  const nameText = (v) => (typeof v === 'string' ? stringSlice(v, 0, MAX_NAME) : '');

  /** The name of the class whose instance an object is; '' for one without prototypes. */
  function className(v, brand) {
    for (let o = getPrototypeOf(v); o !== null && !isProxy(o); o = getPrototypeOf(o)) {
      const constructor = ownData(o, 'constructor');
      if (typeof constructor === 'function' && !isProxy(constructor)) {
        const name = nameText(ownData(constructor, 'name'));
        if (name !== '') return name;
      }
    }
    return getPrototypeOf(v) === null ? '' : brand;
  }

  function functionBase(v) {
    const name = nameText(ownData(v, 'name'));
    if (stringSlice(functionToString(v), 0, 5) === 'class') {
      const parent = getPrototypeOf(v);
      const parentName =
        typeof parent === 'function' && !isProxy(parent) ? nameText(ownData(parent, 'name')) : '';
      return `[class ${name || '(anonymous)'}${parentName && ` extends ${parentName}`}]`;
    }
    const type = nameText(findData(v, Symbol.toStringTag)) || 'Function';
    return name === '' ? `[${type} (anonymous)]` : `[${type}: ${name}]`;
  }

  /** The stack, which begins with the name that the error had when it was made. */
  function errorBase(v) {
    const name = exceptionName(v) ?? nameText(findData(v, 'name'));
    const stack = ownData(v, 'stack');
    if (typeof stack !== 'string' || stack === '') {
      const message = findData(v, 'message');
      return `[${name}${typeof message === 'string' && message ? `: ${clip(message)}` : ''}]`;
    }
    const line = stringIndexOf(stack, '\n');
    const colon = stringIndexOf(stack, ':');
    const end = colon >= 0 && (line < 0 || colon < line) ? colon : line < 0 ? stack.length : line;
    const first = stringSlice(stack, 0, end);
    const renamed = name !== '' && first !== name && stringSlice(first, -5) === 'Error';
    return clip(renamed ? name + stringSlice(stack, end) : stack);
  }

  function dateBase(v) {
    const time = dateGetTime(v);
    return time !== time ? 'Invalid Date' : dateToISOString(v);
  }

  /** What an object is before its properties; '' for one that has nothing but properties. */
  function baseOf(v, brand) {
    switch (brand) {
      case 'BigInt':
        return `[BigInt: ${primitive(bigintValueOf(v))}]`;
      case 'Boolean':
        return `[Boolean: ${booleanValueOf(v)}]`;
      case 'Date':
        return dateBase(v);
      case 'Error':
        return errorBase(v);
      case 'Function':
        return functionBase(v);
      case 'Number':
        return `[Number: ${primitive(numberValueOf(v))}]`;
      case 'RegExp':
        return clip(`/${regExpSource(v)}/${regExpFlagsOf(v)}`);
      case 'String':
        return `[String: ${quote(stringValueOf(v))}]`;
      case 'Symbol':
        return `[Symbol: ${primitive(symbolValueOf(v))}]`;
      default:
        return '';
    }
  }

  /** The head of what stands in brackets: `Point `, `Map(2) `, nothing for plain objects. */
  function headOf(v, brand, size) {
    const count = size < 0 ? '' : `(${size})`;
    const name = className(v, brand);
    if (name === '') return `[${brand}${count}: null prototype] `;
    if (brand === 'Array') return name === 'Array' ? '' : `${name}${count} `;
    const tag = nameText(findData(v, Symbol.toStringTag)) || (brand === 'Object' ? '' : brand);
    if (tag !== '' && tag !== name) return `${name}${count} [${tag}] `;
    return name === 'Object' ? '' : `${name}${count} `;
  }

  const isIdentifierPart = (code, first) =>
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 36 ||
    code === 95 ||
    (!first && code >= 48 && code <= 57);

  function keyText(key, enumerable) {
    if (typeof key === 'symbol') return `[${primitive(key)}]`;
    if (!enumerable) return `[${key}]`;
    for (let i = 0; i < key.length; i++) {
      if (i === MAX_NAME || !isIdentifierPart(stringCharCodeAt(key, i), i === 0)) return quote(key);
    }
    return key === '' ? "''" : key;
  }

  return {__proto__: null, ...$, baseOf, className, headOf, keyText, primitive};
})
