// No Java at all: the floor.
const host = globalThis.bench;

globalThis.bench = {
  add: (a, b) => a + b,
  items(count) {
    const given = itemList(count);
    const list = [];
    for (let i = 0; i < count; i++) {
      const {id, name, price, active, category, stock} = given[i];
      list.push({id, name, price, active, category, stock});
    }
    return list;
  },
  ready: (name, run) => host.ready(name, run),
};
