// Bytes and numbers through Java's byte buffers. A typed array over such a buffer is a view of
// Java's memory: copy it.
const api = globalThis.bench;

const copyOf = (buffer) => {
  const view = new Uint8Array(buffer);
  const copy = new Uint8Array(view.length);
  copy.set(view);
  return copy;
};

globalThis.bulk = {
  bytes: () => copyOf(api.bytes()),
  takeBytes: (array) => api.takeBytes(array.buffer),
  doubles: () => new Float64Array(copyOf(api.doubles()).buffer),
  takeDoubles: (array) => api.takeDoubles(array.buffer),
};
