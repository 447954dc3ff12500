// The document itself, and the names that a world of a bridge with a document has beyond others.
(($) => {
  'use strict';
  const {calls, classes, defineProperty, documentOf, dom, illegalConstructor} = $;
  const {makes, mix, nodes, ownKeys, parentNode, prototypes, publish, toText, wrap} = $;
  const {Node} = classes;
  const {part} = calls(dom.tree(), 2, 'part');
  const texts = calls(dom.texts(), 1, 'setTitle');
  const {title} = calls(dom.texts(), 0, 'title');
  const {createElement} = calls(dom.edits(), 1, 'createElement');
  const {byId} = calls(dom.queries(), 1, 'byId');
  const DOCUMENT = 9;

  class Document extends Node {
    constructor() {
      throw illegalConstructor();
    }

    get documentElement() {
      documentOf(this);
      return wrap(part('', ''));
    }

    get head() {
      documentOf(this);
      return wrap(part('head', 'head'));
    }

    get body() {
      documentOf(this);
      return wrap(part('body', 'frameset'));
    }

    get title() {
      documentOf(this);
      return title();
    }

    set title(v) {
      documentOf(this);
      texts.setTitle(toText(v));
    }

    createElement(name) {
      documentOf(this);
      return wrap(createElement(toText(name)));
    }

    createTextNode(data) {
      documentOf(this);
      return wrap(makes.createText(toText(data)));
    }

    createComment(data) {
      documentOf(this);
      return wrap(makes.createComment(toText(data)));
    }

    getElementById(id) {
      documentOf(this);
      return wrap(byId(toText(id)));
    }
  }

  mix(Document, parentNode);
  publish(Document, 'Document');
  publish(
    class HTMLDocument extends Document {
      constructor() {
        throw illegalConstructor();
      }
    },
    'HTMLDocument');
  prototypes[DOCUMENT] = classes.HTMLDocument.prototype;

  const guardedAdopt = calls(dom, 1, 'adopt').adopt;
  const document = wrap(calls(dom.tree(), 0, 'document').document());
  nodes.document = document;
  nodes.adopt = (ref) => wrap(guardedAdopt(ref));

  const names = ownKeys(classes);
  for (let i = 0; i < names.length; i++) {
    const value = classes[names[i]];
    const property = {__proto__: null, value, writable: true, enumerable: false};
    defineProperty(globalThis, names[i], {__proto__: null, ...property, configurable: true});
  }
  // As in browsers, nothing can take its place.
  defineProperty(globalThis, 'document', {__proto__: null, value: document, enumerable: true});
  return $;
})
