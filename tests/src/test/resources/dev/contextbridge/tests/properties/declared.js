// Reads a declaration that the processor wrote, as far as types of data go, into functions that
// tell whether a value is of a type: a check of what TypeScript is told against what arrives.
const plainKinds = ['string', 'number', 'bigint', 'boolean', 'undefined'];
const builtIns = [Date, ArrayBuffer, Uint8Array, Int16Array, Int32Array, BigInt64Array,
  Float32Array, Float64Array, Promise, Blob, VideoFrame];
const everyOf = (values, is) => Array.from(values).every((v) => is(v));

/** The types that take arguments. */
const generics = {
  ReadonlySet: (of) => (v) => isA(Set)(v) && everyOf(v, of),
  ReadonlyMap: (key, of) => (v) => isA(Map)(v) && everyOf(v.keys(), key) && everyOf(v.values(), of),
  Readonly: same,
  Partial: same,
  Record: (key, of) => (v) =>
    isA(Object)(v) && everyOf(Object.keys(v), key) && everyOf(Object.values(v), of),
};

function readDeclaration(text) {
  const tokens = text
    .replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '')
    .match(/"[^"]*"|[\w$]+|=>|\S/g);
  let at = 0;
  const named = {};
  const take = (token) => tokens[at] === token && ++at > 0;
  function expect(token) {
    if (!take(token)) throw new Error(`'${token}' expected before ${tokens.slice(at, at + 9)}`);
  }

  function readType() {
    take('|');
    const types = [readOperand()];
    while (take('|')) types.push(readOperand());
    return (v) => types.some((is) => is(v));
  }

  function readOperand() {
    if (take('readonly')) return readOperand();
    let type = readPrimary();
    while (take('[')) {
      const of = type;
      expect(']');
      type = (v) => Array.isArray(v) && isA(Array)(v) && everyOf(v, of);
    }
    if (!take('&')) return type;
    skipBraces(); // a brand, which there is not at run time
    return type;
  }

  function readPrimary() {
    if (take('(')) return readParenthesized();
    const token = tokens[at++];
    if (token.startsWith('"')) return (v) => v === JSON.parse(token);
    if (token === 'unknown') return () => true;
    if (token === 'null') return (v) => v === null;
    if (plainKinds.includes(token)) return typeIs(token);
    const builtIn = builtIns.find((each) => each.name === token);
    const args = take('<') ? readArguments() : [];
    if (builtIn !== undefined) return isA(builtIn);
    return generics[token]?.(...args) ?? ((v) => named[token](v));
  }

  function readArguments() {
    const args = [readType()];
    while (take(',')) args.push(readType());
    expect('>');
    return args;
  }

  /** A type in parentheses, or a function. */
  function readParenthesized() {
    if (tokens[at] === ')' || [':', '?'].includes(tokens[at + 1])) {
      readParameters();
      expect('=>');
      readType();
      return typeIs('function');
    }
    const type = readType();
    expect(')');
    return type;
  }

  function readParameters() {
    while (!take(')')) {
      at++;
      take('?');
      expect(':');
      readType();
      take(',');
    }
  }

  function skipBraces() {
    expect('{');
    while (!take('}')) at++;
  }

  /** What an object has: types of fields, and of the results of methods. */
  function readMembers() {
    const members = {};
    expect('{');
    while (!take('}')) {
      take('readonly');
      const name = tokens[at++];
      take('?');
      if (take('(')) readParameters();
      expect(':');
      members[name] = readType();
      expect(';');
    }
    return members;
  }

  const ofFields = (fields) => (v) =>
    isA(Object)(v) &&
    everyOf(Object.keys(v), (key) => Object.hasOwn(fields, key)) &&
    everyOf(Object.keys(fields), (key) => fields[key](v[key]));

  let api;
  while (take('export')) {
    const isInterface = take('interface') || !take('type');
    const name = tokens[at++];
    if (isInterface) {
      const members = readMembers();
      if (name === 'Api') api = members;
      named[name] = ofFields(members);
    } else {
      expect('=');
      named[name] = readType();
      expect(';');
    }
  }
  return api;
}
