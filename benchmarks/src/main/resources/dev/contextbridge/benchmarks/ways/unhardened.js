// Lists of records, as fast as is known when nothing is checked: fields one after the other in one
// Java array to the script, one call for each record to Java.
const host = globalThis.bench;

globalThis.bench = {
  items(count) {
    const flat = host.items(count);
    const list = [];
    for (let i = 0, k = 0; i < count; i++, k += 6) {
      list.push({
        id: flat[k],
        name: flat[k + 1],
        price: flat[k + 2],
        active: flat[k + 3],
        category: flat[k + 4],
        stock: flat[k + 5],
      });
    }
    return list;
  },
  take(items) {
    for (let i = 0; i < items.length; i++) {
      const r = items[i];
      host.add(r.id, r.name, r.price, r.active, r.category, r.stock);
    }
    return host.taken();
  },
  ready: (name, run) => host.ready(name, run),
};
