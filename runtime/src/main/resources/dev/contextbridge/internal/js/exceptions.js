// `DOMException`, as https://webidl.spec.whatwg.org has it: what the standards throw that are not
// ECMAScript's.
(($) => {
  'use strict';
  const {construct, defineProperty, errors, finishClass, getOwnPropertyDescriptor, own} = $;
  const {setPrototypeOf, WeakMap, weakMapGet, weakMapSet} = $;
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
    EncodingError: 0,
    NotReadableError: 0,
    OperationError: 0,
  };
  // Their older names, in the order of the codes.
  const constants =
    'INDEX_SIZE DOMSTRING_SIZE HIERARCHY_REQUEST WRONG_DOCUMENT INVALID_CHARACTER NO_DATA_ALLOWED ' +
    'NO_MODIFICATION_ALLOWED NOT_FOUND NOT_SUPPORTED INUSE_ATTRIBUTE INVALID_STATE SYNTAX ' +
    'INVALID_MODIFICATION NAMESPACE INVALID_ACCESS VALIDATION TYPE_MISMATCH SECURITY NETWORK ' +
    'ABORT URL_MISMATCH QUOTA_EXCEEDED TIMEOUT INVALID_NODE_TYPE DATA_CLONE';
  const exceptions = new WeakMap();

  function nameOf(exception) {
    const name = weakMapGet(exceptions, exception);
    if (name === undefined) throw new TypeError('Illegal invocation');
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

  /** What the standards throw under a name of their own. */
  function namedError(name, message) {
    const exception = new Error(message);
    setPrototypeOf(exception, prototype);
    weakMapSet(exceptions, exception, name);
    return exception;
  }

  /** What Java threw, as an error of this world. */
  function failed(e) {
    const error = own(e, null);
    const name = getOwnPropertyDescriptor(error, 'name');
    return name !== undefined && codes[name.value] !== undefined
      ? namedError(name.value, getOwnPropertyDescriptor(error, 'message').value)
      : error;
  }

  /** A call of Java that fails with errors of this world only, whoever makes it. */
  const guarded = (call) => (a, b, c, d) => {
    let result;
    try {
      result = call(a, b, c, d);
    } catch (e) {
      throw failed(e);
    }
    return result;
  };

  /** The name of an exception, without asking its properties; undefined for anything else. */
  const exceptionName = (v) => weakMapGet(exceptions, v);

  finishClass(DOMException, 'DOMException', 0);

  return {__proto__: null, ...$, DOMException, exceptionName, failed, guarded, namedError};
})
