// What the other world calls.
const make = (count) =>
  Array.from({length: count}, (_, i) => ({
    id: `item-${i}`,
    name: `The name of number ${i}`,
    age: i % 90,
    active: i % 3 === 0,
    score: i * 1.25,
    city: i % 2 === 0 ? 'Zürich' : 'København',
  }));
const lists = {100: make(100), 10000: make(10000)};
const orders = make(100).map((customer, i) => ({
  number: i,
  customer,
  tags: ['new', `tag-${i}`],
  lines: [0, 1, 2].map((line) => ({sku: `sku-${line}`, quantity: line + i, price: line * 2.5})),
}));
const [one] = make(1);
const strings = Array.from({length: 1000}, (_, i) => `string ${i}`);
const numbers = Array.from({length: 1000}, (_, i) => i * 1.5);
const sparse = Array.from({length: 100}, (_, i) => ({
  id: i,
  name: i % 3 === 0 ? null : `name ${i}`,
  parent: i % 2 === 0 ? null : {id: i - 1},
}));
const configuration = {
  name: 'app',
  version: '1.2.3',
  server: {host: 'localhost', port: 8080, tls: {enabled: false, key: null}},
  paths: ['a', 'b', 'c'],
  flags: {verbose: true, colors: false},
};
const mebibyte = new Uint8Array(1 << 20).map((_, i) => i * 7);
let calls = 0;
const api = {
  nothing: () => {
    calls++;
  },
  calls: () => calls,
  add: (a, b) => a + b,
  object: (o) => (o.active ? one : o),
  objects: (count) => lists[count],
  orders: () => orders,
  strings: () => strings,
  numbers: () => numbers,
  sparse: () => sparse,
  configuration: () => configuration,
  bytes: () => mebibyte,
};
