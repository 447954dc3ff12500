const ask = (name, ...args) => JSON.parse(send(name, JSON.stringify(args)));
const api = {
  nothing: () => ask('nothing'),
  calls: () => ask('calls'),
  add: (a, b) => ask('add', a, b),
  orders: () => ask('orders'),
  strings: () => ask('strings'),
  numbers: () => ask('numbers'),
  sparse: () => ask('sparse'),
  configuration: () => ask('configuration'),
  object: (o) => ask('object', o),
  objects: (count) => ask('objects', count),
  bytes: () => Uint8Array.from(ask('bytes')),
};
