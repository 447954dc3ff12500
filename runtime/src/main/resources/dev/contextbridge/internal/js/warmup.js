// Runs once in a JVM, in a context that is thrown away, before any script of a user: fails in each
// way that a call to Java can, and uses what scripts commonly use, so that the classes behind it
// are initialized while there is stack to do so.
(host) => {
  'use strict';
  const attempt = (f) => {
    try {
      return f();
    } catch (e) {
      return String(e);
    }
  };
  const deep = () => deep();

  attempt(() => host.fail(null));
  attempt(() => host.overflow(null));
  attempt(deep);
  attempt(() => host.call(() => {
    throw new Error('thrown to Java', {cause: new TypeError('its cause')});
  }));
  attempt(() => host.call(() => attempt(() => host.call(deep))));
  attempt(() => host.fail({}, 1));

  attempt(() => [3, 1, 2].sort().map(String).join().split(',').concat([1n ** 70n, 2.5]));
  attempt(() => JSON.stringify(JSON.parse('{"a":[1,2.5,"x",null]}'), null, 1).replace(/(\d+)/gu, '<$1>'));
  attempt(() => new Date(0).toISOString() + new Date(2026, 1, 1) + new Date('2026-01-01'));
  attempt(() => [(1.5).toFixed(3), (255).toString(16), parseFloat('1e21'), Math.hypot(3, 4)]);
  attempt(() => [new Map([[1, 2]]), new Set([1]), new WeakMap(), new WeakRef({}), Symbol('s')]);
  attempt(() => new DataView(new Float64Array([1, 2]).buffer).getInt32(0));
  attempt(() => [...(function* () { yield* [1, 2]; })(), {...{a: 1}}, `${[1]}`]);
  attempt(() => new Proxy(class { #x = 1; get x() { return this.#x; } }, {}));
  attempt(() => 'aé漢'.normalize('NFD').toUpperCase().localeCompare('b') + (1234.5).toLocaleString());
  attempt(() => new Intl.DateTimeFormat('en').format(0));
  attempt(() => [eval('1'), new Function('return 1')(), new TextEncoder().encode('é')]);
  attempt(() => (async () => {
    await null;
    throw new RangeError('rejected');
  })().catch(() => {}));
}
