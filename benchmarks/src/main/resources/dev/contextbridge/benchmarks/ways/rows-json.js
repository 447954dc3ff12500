// The API over two functions that give and take JSON text.
const rowsHost = globalThis.rows;

const give = (name, count) => JSON.parse(rowsHost.give(name, count));
const take = (name, value) => rowsHost.take(name, JSON.stringify(value));

globalThis.rows = {
  events: (count) => give('events', count),
  takeEvents: (events) => take('takeEvents', events),
  payments: (count) => give('payments', count),
  takePayments: (payments) => take('takePayments', payments),
  set: (count) => new Set(give('set', count)),
  takeSet: (set) => take('takeSet', Array.from(set)),
  map: (count) => new Map(Object.entries(give('map', count)).map(([k, v]) => [Number(k), v])),
  takeMap: (map) => take('takeMap', Object.fromEntries(map)),
  tree: (count) => give('tree', count),
  takeTree: (tree) => take('takeTree', tree),
};
