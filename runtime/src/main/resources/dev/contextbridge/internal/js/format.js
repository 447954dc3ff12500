// Makes one text of the arguments of a `console` function. Runs no code of a script.
(($) => {
  'use strict';
  const {clip, inspect, newBudget, parseFloat, parseInt, spend, stringIndexOf, stringSlice} = $;

  const asText = (v, budget) =>
    typeof v === 'string' ? spend(budget, clip(v)) : inspect(v, budget);

  /** A number of a primitive; objects are never asked for theirs. */
  function asNumber(v, convert, budget) {
    if (typeof v === 'bigint') return inspect(v, budget);
    const isObject = (typeof v === 'object' && v !== null) || typeof v === 'function';
    return inspect(isObject || typeof v === 'symbol' ? NaN : convert(v), budget);
  }

  /** What takes the place of a format specifier, or undefined if it is none. */
  function substitute(specifier, v, budget) {
    switch (specifier) {
      case 's':
        return asText(v, budget);
      case 'd':
        return asNumber(v, (primitive) => +primitive, budget);
      case 'i':
        return asNumber(v, (primitive) => parseInt(primitive, 10), budget);
      case 'f':
        return asNumber(v, (primitive) => parseFloat(primitive), budget);
      case 'o':
      case 'O':
        return inspect(v, budget);
      case 'c':
        return '';
      default:
        return undefined;
    }
  }

  /** Replaces the format specifiers of a pattern; `next` is the first argument that is left. */
  function fillIn(pattern, args, budget) {
    let text = '';
    let next = 1;
    let start = 0;
    for (let at = stringIndexOf(pattern, '%'); at >= 0; at = stringIndexOf(pattern, '%', at)) {
      const specifier = pattern[at + 1];
      let shown = specifier === '%' ? '%' : undefined;
      if (shown === undefined && next < args.length) {
        shown = substitute(specifier, args[next], budget);
        if (shown !== undefined) next++;
      }
      if (shown === undefined) {
        at++;
      } else {
        text += stringSlice(pattern, start, at) + shown;
        at += 2;
        start = at;
      }
    }
    return {text: text + stringSlice(pattern, start), next};
  }

  /** The text of the arguments; `args` is an array of the caller's own. */
  function format(args) {
    const budget = newBudget();
    const pattern = args.length > 1 && typeof args[0] === 'string' ? clip(args[0]) : undefined;
    const filled = pattern === undefined ? {text: '', next: 0} : fillIn(pattern, args, budget);
    let text = filled.text;
    for (let i = filled.next; i < args.length; i++) {
      if (budget.left <= 0) return `${text} …`;
      text += (i > 0 ? ' ' : '') + asText(args[i], budget);
    }
    return text;
  }

  return {__proto__: null, ...$, format};
})
