// Reads records whose fields are properties.
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
