// The workloads. What comes before reads records: sumItem, sumItems and sumOrders.
// A way whose bytes and numbers need help has put it into bulk.
const {bench, bulk = bench} = globalThis;

const sumEnds = (array) => array.length + array[0] + array[array.length - 1];

const newItem = (i) => ({
  id: i,
  name: `item number ${i}`,
  price: i * 0.25,
  active: i % 3 === 0,
  category: `category ${i % 7}`,
  stock: i % 50,
});

const newOrder = (i) => ({
  id: `order-${i}`,
  customer: {name: `customer ${i}`, city: `city ${i % 9}`},
  items: [newItem(i), newItem(i + 1), newItem(i + 2)],
  tags: [`tag${i}`, 'urgent'],
});

/** The same list for each run. */
const listOf = (make) => {
  let last = [];
  return (n) => (last.length === n ? last : (last = Array.from({length: n}, (_, i) => make(i))));
};

const itemList = listOf(newItem);
const orderList = listOf(newOrder);
/** Made when first used, as a fresh world is measured too. */
const once = (make) => {
  let made;
  return () => (made ??= make());
};
const bytes = once(() => Uint8Array.from({length: 1 << 20}, (_, i) => i % 100));
const doubles = once(() => Float64Array.from({length: 100_000}, (_, i) => i + 0.5));

const workloads = {
  call(n) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += bench.add(i & 1023, 1);
    return sum;
  },
  record(n) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += sumItem(bench.item(i & 63));
    return sum;
  },
  itemsToScript: (n) => sumItems(bench.items(n)),
  itemsToJava: (n) => bench.take(itemList(n)),
  ordersToScript: (n) => sumOrders(bench.orders(n)),
  ordersToJava: (n) => bench.takeOrders(orderList(n)),
  bytesToScript: (n) => sumEnds(bulk.bytes()),
  bytesToJava: (n) => bulk.takeBytes(bytes()),
  doublesToScript: (n) => sumEnds(bulk.doubles()),
  doublesToJava: (n) => bulk.takeDoubles(doubles()),
  callback: (n) => bench.repeat((i) => i & 7, n),
  promise(n) {
    (async () => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += await bench.later(i);
      bench.done(sum);
    })();
    return 0;
  },
};
for (const [name, run] of Object.entries(workloads)) bench.ready(name, run);
