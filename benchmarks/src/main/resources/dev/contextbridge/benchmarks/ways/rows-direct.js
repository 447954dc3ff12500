// Reads records whose fields are properties.
const sumEvent = (e) =>
  e.kind === 'Opened' ? e.id + e.by.length : e.kind === 'Changed' ? e.id + e.amount : e.id + (e.early ? 1 : 0);

const sumTree = (node) => {
  let sum = node.value;
  for (let i = 0; i < node.children.length; i++) sum += sumTree(node.children[i]);
  return sum;
};
