// Reads records whose fields are methods: live Java records.
const sumItem = (r) =>
  r.id() + r.name().length + r.price() + (r.active() ? 1 : 0) + r.category().length + r.stock();

const sumItems = (list) => {
  let sum = 0;
  for (let i = 0; i < list.length; i++) sum += sumItem(list[i]);
  return sum;
};

const sumOrders = (list) => {
  let sum = 0;
  for (let i = 0; i < list.length; i++) {
    const o = list[i];
    const customer = o.customer();
    const tags = o.tags();
    sum += o.id().length + customer.name().length + customer.city().length;
    sum += sumItems(o.items());
    for (let k = 0; k < tags.length; k++) sum += tags[k].length;
  }
  return sum;
};
