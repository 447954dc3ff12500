// Reads records whose fields are methods: live Java records.
const sumEvent = (e) => {
  const kind = e.kind();
  if (kind === 'Opened') return e.id() + e.by().length;
  return e.id() + (kind === 'Changed' ? e.amount() : e.early() ? 1 : 0);
};

const sumTree = (node) => {
  let sum = node.value();
  const children = node.children();
  for (let i = 0; i < children.length; i++) sum += sumTree(children[i]);
  return sum;
};
