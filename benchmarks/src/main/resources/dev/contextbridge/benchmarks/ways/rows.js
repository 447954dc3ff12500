// The workloads of single rows. What comes before reads unions and trees: sumEvent and sumTree.
const {rows} = globalThis;

/** The same value for each run. */
const lastOf = (make) => {
  let size = -1;
  let last;
  return (n) => {
    if (n !== size) last = make(n);
    size = n;
    return last;
  };
};

const times = (n, make) => Array.from({length: n}, (_, i) => make(i));

const newEvent = (i) =>
  i % 3 === 0
    ? {kind: 'Opened', id: i, by: `user ${i % 9}`}
    : i % 3 === 1
      ? {kind: 'Changed', id: i, amount: i * 0.25}
      : {kind: 'Closed', id: i, early: i % 2 === 0};

const hex = (i) => i.toString(16).padStart(4, '0');

const newPayment = (i) => ({
  id: `00000000-0000-${hex(i)}-0000-00000000${hex(i)}`,
  day: `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`,
  amount: (i * 0.25).toFixed(2),
});

const newTree = (i, n) => ({
  value: i,
  children: [2 * i + 1, 2 * i + 2].filter((child) => child < n).map((child) => newTree(child, n)),
});

const eventList = lastOf((n) => times(n, newEvent));
const paymentList = lastOf((n) => times(n, newPayment));
const theSet = lastOf((n) => new Set(times(n, (i) => i)));
const theMap = lastOf((n) => new Map(times(n, (i) => [i, i * 0.5])));
const theTree = lastOf((n) => newTree(0, n));
const price = {of: (quantity) => quantity * 0.5};

const sumOf = (list, sum) => {
  let total = 0;
  for (let i = 0; i < list.length; i++) total += sum(list[i]);
  return total;
};

const sumPayment = (p) => p.id.length + p.day.length + Number(p.amount);

const rowWorkloads = {
  eventsToScript: (n) => sumOf(rows.events(n), sumEvent),
  eventsToJava: (n) => rows.takeEvents(eventList(n)),
  paymentsToScript: (n) => sumOf(rows.payments(n), sumPayment),
  paymentsToJava: (n) => rows.takePayments(paymentList(n)),
  setToScript(n) {
    let sum = 0;
    rows.set(n).forEach((v) => (sum += v));
    return sum;
  },
  setToJava: (n) => rows.takeSet(theSet(n)),
  mapToScript(n) {
    let sum = 0;
    rows.map(n).forEach((v, k) => (sum += k + v));
    return sum;
  },
  mapToJava: (n) => rows.takeMap(theMap(n)),
  stream(n) {
    let sum = 0;
    for (const v of rows.stream(n)) sum += v;
    return sum;
  },
  publisher(n) {
    (async () => {
      let sum = 0;
      for await (const v of rows.publisher(n)) sum += v;
      globalThis.bench.done(sum);
    })();
    return 0;
  },
  implementation: (n) => rows.total(price, n),
  treeToScript: (n) => sumTree(rows.tree(n)),
  treeToJava: (n) => rows.takeTree(theTree(n)),
};
for (const [name, run] of Object.entries(rowWorkloads)) globalThis.bench.ready(name, run);
