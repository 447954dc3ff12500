// Nodes that have text of their own, and the document type.
(($) => {
  'use strict';
  const {changes, childNode, classes, illegal, illegalConstructor, makes, mix, nodeOf} = $;
  const {prototypes, publish, setPrototypeOf, siblings, texts, toText, tree, types, wrap} = $;
  const {Node} = classes;

  /** The node that a method was called on, which has text of its own. */
  function dataOf(v) {
    const node = nodeOf(v);
    if (node === undefined || node.brand !== 'Node' || node.type === types.DOCUMENT_TYPE_NODE) {
      throw illegal();
    }
    return node.handle;
  }

  /** The same of one type only. */
  function typed(v, type) {
    const node = nodeOf(v);
    if (node === undefined || node.type !== type) throw illegal();
    return node.handle;
  }

  class CharacterData extends Node {
    constructor() {
      throw illegalConstructor();
    }

    get data() {
      return texts.text(dataOf(this));
    }

    set data(v) {
      changes.setText(dataOf(this), v === null ? '' : toText(v));
    }

    get length() {
      return texts.text(dataOf(this)).length;
    }

    appendData(more) {
      const handle = dataOf(this);
      changes.setText(handle, toText(texts.text(handle) + toText(more)));
    }
  }

  /** A node of a class that scripts can make, and extend. */
  function constructed(handle, target) {
    const wrapper = wrap(handle);
    const {prototype} = target;
    const isObject = (typeof prototype === 'object' && prototype !== null) || typeof prototype === 'function';
    return isObject ? setPrototypeOf(wrapper, prototype) && wrapper : wrapper;
  }

  class Text extends CharacterData {
    constructor(data = '') {
      return constructed(makes.createText(toText(data)), new.target);
    }

    get wholeText() {
      return texts.whole(typed(this, types.TEXT_NODE));
    }
  }

  class Comment extends CharacterData {
    constructor(data = '') {
      return constructed(makes.createComment(toText(data)), new.target);
    }
  }

  class ProcessingInstruction extends CharacterData {
    constructor() {
      throw illegalConstructor();
    }

    get target() {
      return tree.name(typed(this, types.PROCESSING_INSTRUCTION_NODE));
    }
  }

  class DocumentType extends Node {
    constructor() {
      throw illegalConstructor();
    }

    get name() {
      return tree.name(typed(this, types.DOCUMENT_TYPE_NODE));
    }
  }

  mix(CharacterData, childNode);
  mix(CharacterData, siblings);
  mix(DocumentType, childNode);
  publish(CharacterData, 'CharacterData');
  publish(Text, 'Text');
  publish(Comment, 'Comment');
  publish(ProcessingInstruction, 'ProcessingInstruction');
  publish(DocumentType, 'DocumentType');
  prototypes[types.TEXT_NODE] = Text.prototype;
  prototypes[types.COMMENT_NODE] = Comment.prototype;
  prototypes[types.PROCESSING_INSTRUCTION_NODE] = ProcessingInstruction.prototype;
  prototypes[types.DOCUMENT_TYPE_NODE] = DocumentType.prototype;

  return $;
})
