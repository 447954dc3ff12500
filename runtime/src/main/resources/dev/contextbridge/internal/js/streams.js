// Iterators and publishers of Java as iterables of this world. Their objects are frozen and have
// all that `for…of` and `for await` ask for as own properties, so that no prototype is consulted.
(($) => {
  'use strict';
  const {errors, freeze, open, own, Promise, settledBy, Symbol} = $;
  const {asyncIterator, iterator: syncIterator} = Symbol;

  /** Ends what a script can no longer go on with, whatever comes of that. */
  function drop(source) {
    try {
      source.end();
    } catch {
      // What brought this about is told.
    }
  }

  /** What `next` gives for the tape of an element, or for none at the end. */
  function toResult(source, tape, make) {
    if (tape === null) return {value: undefined, done: true};
    let value;
    try {
      value = make(open(tape));
    } catch (e) {
      drop(source);
      throw e;
    }
    return {value, done: false};
  }

  /** The elements of a Java iterator, each of them pulled when it is asked for. */
  function makeIterable(pull, make, makers) {
    let running = false;

    function start() {
      if (running) throw new errors.TypeError('the iterator is already running');
      running = true;
    }

    const iterator = {
      [syncIterator]() {
        return iterator;
      },
      next() {
        let result;
        start();
        try {
          result = toResult(pull, pull.next(), make);
        } catch (e) {
          throw own(e, makers);
        } finally {
          running = false;
        }
        return result;
      },
      return(value) {
        start();
        try {
          pull.end();
        } catch (e) {
          throw own(e, makers);
        } finally {
          running = false;
        }
        return {value, done: true};
      },
    };
    freeze(iterator[syncIterator]);
    freeze(iterator.next);
    freeze(iterator.return);
    return freeze(iterator);
  }

  /** One subscription: each `next` asks for one element. */
  function makeAsyncIterator(feed, make, makers) {
    const begin = (resolve, reject) => feed.next(resolve, reject);
    const toElement = (tape) => toResult(feed, tape, make);
    const iterator = {
      [asyncIterator]() {
        return iterator;
      },
      next() {
        return settledBy(begin, toElement, makers);
      },
      return(value) {
        return new Promise((resolve, reject) => {
          try {
            feed.end();
            resolve({value, done: true});
          } catch (e) {
            reject(own(e, makers));
          }
        });
      },
    };
    freeze(iterator[asyncIterator]);
    freeze(iterator.next);
    freeze(iterator.return);
    return freeze(iterator);
  }

  /** The elements of a publisher, which each iteration subscribes to anew. */
  function makeAsyncIterable(published, make, makers) {
    const iterable = {
      [asyncIterator]() {
        let feed;
        try {
          feed = published.subscribe();
        } catch (e) {
          throw own(e, makers);
        }
        return makeAsyncIterator(feed, make, makers);
      },
    };
    freeze(iterable[asyncIterator]);
    return freeze(iterable);
  }

  return {__proto__: null, ...$, makeAsyncIterable, makeIterable};
})
