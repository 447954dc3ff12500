// The API over one function that takes and returns JSON text.
const host = globalThis.bench;

const call = (name, args) => JSON.parse(host.call(name, JSON.stringify(args)));

globalThis.bench = {
  add: (a, b) => call('add', [a, b]),
  item: (index) => call('item', [index]),
  items: (count) => call('items', [count]),
  take: (items) => call('take', [items]),
  orders: (count) => call('orders', [count]),
  takeOrders: (orders) => call('takeOrders', [orders]),
  doubles: () => call('doubles', []),
  takeDoubles: (doubles) => call('takeDoubles', [Array.from(doubles)]),
  ready: (name, run) => host.ready(name, run),
};
