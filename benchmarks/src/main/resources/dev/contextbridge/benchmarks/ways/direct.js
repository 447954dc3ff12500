// The workloads over an API whose values are JavaScript's own.
{
  const {bench} = globalThis;

  const sumItem = (r) =>
    r.id + r.name.length + r.price + (r.active ? 1 : 0) + r.category.length + r.stock;

  const sumItems = (list) => {
    let sum = 0;
    for (let i = 0; i < list.length; i++) sum += sumItem(list[i]);
    return sum;
  };

  const sumOrders = (list) => {
    let sum = 0;
    for (let i = 0; i < list.length; i++) {
      const o = list[i];
      sum += o.id.length + o.customer.name.length + o.customer.city.length + sumItems(o.items);
      for (let k = 0; k < o.tags.length; k++) sum += o.tags[k].length;
    }
    return sum;
  };

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
  const bytes = Uint8Array.from({length: 1 << 20}, (_, i) => i % 100);
  const doubles = Float64Array.from({length: 100_000}, (_, i) => i + 0.5);

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
    bytesToScript: (n) => sumEnds(bench.bytes()),
    bytesToJava: (n) => bench.takeBytes(bytes),
    doublesToScript: (n) => sumEnds(bench.doubles()),
    doublesToJava: (n) => bench.takeDoubles(doubles),
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
}
