// What the preload's API does, told by syntax alone: the same in a clean world and in any other.
(() => {
  'use strict';
  let report = '';
  const say = (text) => {
    report += text + '\n';
  };
  const attempt = (f) => {
    try {
      return '' + f();
    } catch (e) {
      steal(e, e.stack, e.cause);
      let kind = kit.isOwnError(e, 1) ? 'TypeError' : kit.isOwnError(e, 2) ? 'RangeError' : '';
      if (kind === '') kind = kit.isOwnError(e, 0) ? 'Error' : 'something else';
      return kind + (e.message === undefined ? '' : ': ' + e.message);
    }
  };
  const given = dyn.make();
  steal(dyn, dyn.echo, dyn.data, given, given.f, given.error, given.map, given.list);

  say(attempt(() => dyn.echo('tëxt') + dyn.echo(-1.5) + dyn.echo(7n) + dyn.echo(true) + dyn.echo(null) + dyn.echo(undefined)));
  say(attempt(() => dyn.show({__proto__: null, a: 1, b: [1, undefined, 3], c: {d: 'x'}})));
  say(attempt(() => dyn.show([kit.mapOf(1, {x: 2}), kit.setOf('a', 'b'), 5n])));
  say(attempt(() => dyn.show({['__proto__']: 1, constructor: 2, toString: 3, then: 4, 0: 5, length: 6})));
  say(attempt(() => given.text + given.list[0] + given.list[1].two + given.list.length + given.bytes[2] + given.f(41)));
  say(attempt(() => kit.source(given.re) + given.error.message + given.error.cause));
  say(attempt(() => {
    let all = '';
    kit.eachEntry(given.map, (v, k) => { all += k + kit.time(v); });
    kit.eachElement(given.set, (v) => { all += v; });
    return all;
  }));
  say(attempt(() => {
    const o = {n: [1], get g() { return dyn.echo({inner: 'i'}); }};
    const back = dyn.echo(o);
    steal(back);
    return back.n[0] + back.g.inner + (back !== o);
  }));
  say(attempt(() => {
    const o = {__proto__: null};
    o.self = o;
    const back = dyn.echo(o);
    return back.self === back;
  }));
  say(attempt(() => {
    const f = (...a) => a.length;
    return (dyn.echo(f) === f) + ' ' + (dyn.echo([f])[0] === f) + dyn.call(f, 1, 2, 3);
  }));
  say(attempt(() => dyn.echo(dyn.echo) === dyn.echo));
  say(attempt(() => dyn.call((o, l) => { steal(o, l); return {sum: o.a + l[1]}; }, {a: 1}, [1, 2]).sum));
  say(attempt(() => dyn.data.nested.f() + dyn.data.flags[1] + dyn.data.flags.length));
  say(attempt(() => { dyn.data.flags[0] = 'changed'; }));
  say(attempt(() => { dyn.added = 1; }));
  say(attempt(() => dyn.fail('TypeError')));
  say(attempt(() => dyn.fail('RangeError')));
  say(attempt(() => dyn.fail('Error')));
  say(attempt(() => dyn.guard(() => { throw new kit.RangeError('mine'); }).message));
  say(attempt(() => dyn.guard(() => { throw 1; }).message));
  say(attempt(() => dyn.guard(() => { throw null; }).message));
  say(attempt(() => dyn.call(() => { throw new kit.RangeError('through'); })));
  say(attempt(() => dyn.echo({deep: [() => 1, globalThis.WeakMap === undefined ? 1 : kit.weak]})));
  say(attempt(() => {
    try {
      return new dyn.echo();
    } catch (e) {
      return kit.isOwnError(e, 1);
    }
  }));
  const huge = [];
  huge.length = 1e9;
  say(attempt(() => dyn.echo(huge)));
  say(attempt(() => {
    let deep = [];
    for (let i = 0; i < 1500; i++) deep = [deep];
    return dyn.echo(deep);
  }));
  const settled = {__proto__: null, all: ''};
  globalThis.settled = settled;
  const note = (v) => {
    steal(v);
    settled.all += typeof v === 'string' ? v : '' + v[0];
  };
  const chain = (p) => {
    steal(p);
    kit.then(p, note, (e) => {
      steal(e, e.stack);
      settled.all += 'rejected: ' + e.message;
    });
  };
  chain(dyn.later('now'));
  chain(dyn.reject());
  chain(dyn.wait((async () => ({x: [1]}))()));
  chain(dyn.wait((async () => { throw new kit.RangeError('late'); })()));
  chain(dyn.wait((async () => kit.weak)()));
  return report;
})();
