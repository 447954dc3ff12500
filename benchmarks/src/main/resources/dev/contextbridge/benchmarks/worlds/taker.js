// The workloads: each calls the other world's `api` and reads all that it gives.
const works = {
  nothing: (rounds) => {
    const before = api.calls();
    for (let i = 0; i < rounds; i++) api.nothing();
    return api.calls() - before;
  },
  add: (rounds) => {
    let sum = 0;
    for (let i = 0; i < rounds; i++) sum = api.add(sum, i);
    return sum;
  },
  orders: (rounds) => {
    let sum = 0;
    for (let round = 0; round < rounds; round++) {
      const orders = api.orders();
      for (let i = 0; i < orders.length; i++) {
        const {number, customer, tags, lines} = orders[i];
        sum += number + customer.name.length + customer.score + tags[1].length;
        for (let j = 0; j < lines.length; j++) {
          sum += lines[j].sku.length + lines[j].quantity * lines[j].price;
        }
      }
    }
    return sum;
  },
  strings: (rounds) => {
    let sum = 0;
    for (let round = 0; round < rounds; round++) {
      const strings = api.strings();
      for (let i = 0; i < strings.length; i++) sum += strings[i].length;
    }
    return sum;
  },
  numbers: (rounds) => {
    let sum = 0;
    for (let round = 0; round < rounds; round++) {
      const numbers = api.numbers();
      for (let i = 0; i < numbers.length; i++) sum += numbers[i];
    }
    return sum;
  },
  sparse: (rounds) => {
    let sum = 0;
    for (let round = 0; round < rounds; round++) {
      const sparse = api.sparse();
      for (let i = 0; i < sparse.length; i++) {
        const {id, name, parent} = sparse[i];
        sum += id + (name === null ? 1 : name.length) + (parent === null ? 1 : parent.id);
      }
    }
    return sum;
  },
  configuration: (rounds) => {
    let sum = 0;
    for (let round = 0; round < rounds; round++) {
      const {name, version, server, paths, flags} = api.configuration();
      sum += name.length + version.length + server.port + server.host.length + paths[2].length;
      sum += (server.tls.key === null ? 1 : 0) + (flags.verbose ? 1 : 0);
    }
    return sum;
  },
  object: (rounds) => {
    const options = {id: 'item', name: 'A name', age: 7, active: true, score: 0.5, city: 'Oslo'};
    let sum = 0;
    for (let round = 0; round < rounds; round++) {
      const o = api.object(options);
      sum += o.id.length + o.name.length + o.age + (o.active ? 1 : 0) + o.score + o.city.length;
    }
    return sum;
  },
  objects: (rounds, count) => {
    let sum = 0;
    for (let round = 0; round < rounds; round++) {
      const list = api.objects(count);
      for (let i = 0; i < list.length; i++) {
        const o = list[i];
        sum += o.id.length + o.name.length + o.age + (o.active ? 1 : 0) + o.score + o.city.length;
      }
    }
    return sum;
  },
  bytes: (rounds) => {
    let sum = 0;
    for (let round = 0; round < rounds; round++) {
      const bytes = api.bytes();
      for (let i = 0; i < bytes.length; i += 1023) sum += bytes[i];
    }
    return sum;
  },
};
(name, rounds, count) => works[name](rounds, count);
