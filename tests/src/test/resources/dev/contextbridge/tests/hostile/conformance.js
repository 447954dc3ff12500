// What the API does, told by syntax alone: the same in a clean world and in any other.
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
      steal(e);
      let kind = kit.isOwnError(e, 1) ? 'TypeError' : kit.isOwnError(e, 2) ? 'RangeError' : '';
      if (kind === '') kind = kit.isOwnError(e, 0) ? 'Error' : 'something else';
      return kind + (e.message === undefined ? '' : ': ' + e.message);
    }
  };
  const item = () => ({id: 'i', weight: 1.5, tags: ['a', 'b']});
  const show = (i) => (i === null || i === undefined ? '' + i : i.id + i.weight + i.tags[0] + i.tags[1] + i.tags.length);

  say(attempt(() => probe.text('tëxt')));
  say(attempt(() => probe.text(7)));
  say(attempt(() => probe.number(41)));
  say(attempt(() => probe.number(1.5)));
  say(attempt(() => probe.big(-9223372036854775808n)));
  say(attempt(() => probe.big(9223372036854775808n)));
  say(attempt(() => probe.color('GREEN')));
  say(attempt(() => probe.color('toString')));
  say(attempt(() => show(probe.item(item()))));
  say(attempt(() => show(probe.item(null))));
  say(attempt(() => show(probe.maybe(undefined))));
  say(attempt(() => show(probe.maybe(item()))));
  say(attempt(() => {
    const list = probe.items([item(), item(), item()]);
    return list.length + show(list[0]) + show(list[2]);
  }));
  say(attempt(() => probe.items([item(), {id: 'x', weight: 1, tags: ['a', 7]}])));
  say(attempt(() => {
    const counts = probe.counts({a: 1, b: 2, ['__proto__']: 3});
    return counts.a + ' ' + counts.b + ' ' + counts['__proto__'];
  }));
  say(attempt(() => {
    let text = '';
    const other = {id: 'j', weight: 2, tags: ['c', 'd']};
    kit.eachElement(probe.distinct(kit.setOf(item(), other)), (i) => { text += show(i) + ';'; });
    return text;
  }));
  say(attempt(() => probe.distinct(kit.setOf(item(), {id: 1}))));
  say(attempt(() => probe.distinct([item()])));
  say(attempt(() => {
    let text = '';
    kit.eachEntry(probe.numbered(kit.mapOf(7, item())), (i, n) => { text += n + show(i) + ';'; });
    return text;
  }));
  say(attempt(() => probe.numbered(kit.mapOf('7', item()))));
  say(attempt(() => probe.numbered(kit.mapOf(7, {id: 1}))));
  say(attempt(() => {
    const shades = probe.shades({GREEN: 2, RED: 1, BLUE: undefined});
    return shades.RED + ' ' + shades.GREEN + ' ' + ('BLUE' in shades);
  }));
  say(attempt(() => probe.shades({PINK: 1})));
  say(attempt(() => probe.huge(-(2n ** 200n))));
  say(attempt(() => probe.huge(7)));
  say(attempt(() => probe.huge('7')));
  say(attempt(() => probe.day('2024-02-29')));
  say(attempt(() => probe.day('tomorrow')));
  say(attempt(() => kit.time(probe.when(new kit.Date(5)))));
  say(attempt(() => {
    const sent = new kit.Uint8Array(3);
    sent[0] = 1;
    sent[2] = 255;
    const bytes = probe.bytes(sent);
    return bytes[0] + ' ' + bytes[2] + ' ' + bytes[3];
  }));
  say(attempt(() => probe.bytes([1, 2])));
  say(attempt(() => typeof probe.buffer(new kit.ArrayBuffer(4))));
  say(attempt(() => probe.apply((x) => x * 2, 21)));
  say(attempt(() => probe.apply(() => 'no', 21)));
  say(attempt(() => probe.apply(() => { throw new kit.RangeError('mine'); }, 21)));
  say(attempt(() => probe.namer()(item())));
  say(attempt(() => probe.join('-')));
  say(attempt(() => probe.join('-', 'a', 'b', 'c')));
  say(attempt(() => probe.join('-', 'a', 2)));
  say(attempt(() => probe.each((separator, a, b, c, d) => separator + a + b + c + d, 'x', 'y', 'z')));
  say(attempt(() => probe.each((separator, ...rest) => separator + rest.length)));
  say(attempt(() => kit.source(probe.pattern(/^a(b)*[c-e]$/i))));
  say(attempt(() => probe.pattern(/./)));
  steal(probe.pattern(/a/));
  say(attempt(() => {
    let all = '';
    for (const element of probe.iterate(3)) {
      steal(element);
      all += show(element);
    }
    return all;
  }));
  say(attempt(() => {
    const iterator = probe.iterate(2);
    const first = iterator.next();
    steal(iterator, iterator.next, first);
    for (const element of iterator) break;
    const last = iterator.next();
    return show(first.value) + first.done + last.value + last.done;
  }));
  say(attempt(() => probe.namer() === probe.namer()));
  say(attempt(() => probe.counter() === probe.counter()));
  say(attempt(() => probe.count(probe.counter()) > 0));
  say(attempt(() => probe.count({next: () => 1})));
  say(attempt(() => probe.refuse(3)));
  say(attempt(() => {
    try {
      return probe.refuse(4);
    } catch (e) {
      return e.name + e.limit + e.message;
    }
  }));
  say(attempt(() => {
    try {
      return probe.crash();
    } catch (e) {
      steal(e, e.stack);
      return kit.isOwnError(e, 0);
    }
  }));
  steal(probe, probe.text, probe.item(item()), probe.items([item()]), probe.namer(), probe.counter());
  steal(probe.distinct(kit.setOf(item(), item())), probe.numbered(kit.mapOf(1, item())), probe.shades({RED: 1}));
  steal(probe.later(item()), probe.bytes(new kit.Uint8Array(3)), probe.when(new kit.Date(1)));
  const settled = {__proto__: null, later: '', follow: '', published: ''};
  globalThis.settled = settled;
  kit.then(probe.later(item()), (i) => { steal(i); settled.later = show(i); });
  kit.then(
    probe.follow((async () => 41)()),
    (n) => { settled.follow = '' + n; },
    (e) => { steal(e); settled.follow = 'rejected ' + e.message; });
  const published = probe.publish(1)[kit.asyncIterator]();
  steal(published, published.next, published.return);
  for (let i = 0; i < 2; i++) {
    kit.then(published.next(), (r) => { steal(r); settled.published += r.done || show(r.value); });
  }
  kit.then(published.return(7), (r) => { settled.published += r.value; });
  return report;
})();
