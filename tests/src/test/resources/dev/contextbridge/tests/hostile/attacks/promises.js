for (const key of ['then', 'catch', 'finally']) {
  Promise.prototype[key] = function () { stealAll(this, arguments); return 'hijacked'; };
}
for (const key of ['resolve', 'reject', 'all', 'race', 'any']) {
  Promise[key] = function () { stealAll(this, arguments); return 'hijacked'; };
}
globalThis.Promise = function (executor) { steal(executor); executor(steal, steal); };
