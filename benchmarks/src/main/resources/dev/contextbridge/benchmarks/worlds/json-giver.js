// Bytes are numbers in JSON.
const plain = (v) => (v instanceof Uint8Array ? Array.from(v) : (v ?? null));
(name, text) => JSON.stringify(plain(api[name](...JSON.parse(text))));
