/**
 * The global names of a world beyond ECMAScript, for code that is compiled without the DOM library.
 * With it, these declarations merge with its own. So do two copies of this file, as two packages
 * bring them: here is nothing that may be declared only once, such as an alias, an index signature
 * or an accessor that is a member of a named interface.
 */

/** The type of `window`. Each API of the main world adds its key. */
interface Window {
  readonly window: Window & typeof globalThis;
  readonly self: Window & typeof globalThis;
}

/** The global object. */
declare var window: Window & typeof globalThis;
/** The global object. */
declare var self: Window & typeof globalThis;

/** Prints to where the application sends the console of its worlds. Never throws. */
interface Console {
  /** Prints an error if the condition does not hold. */
  assert(condition?: unknown, ...data: unknown[]): void;
  /** Prints how often this was called with the label. */
  count(label?: string): void;
  /** Lets the count of the label begin again. */
  countReset(label?: string): void;
  debug(...data: unknown[]): void;
  /** Prints one value with its properties. */
  dir(item?: unknown, options?: unknown): void;
  error(...data: unknown[]): void;
  /** Prints, and indents what is printed until `groupEnd`. */
  group(...data: unknown[]): void;
  groupCollapsed(...data: unknown[]): void;
  groupEnd(): void;
  info(...data: unknown[]): void;
  log(...data: unknown[]): void;
  /** Starts a clock. */
  time(label?: string): void;
  /** Prints the milliseconds since `time`, and ends the clock. */
  timeEnd(label?: string): void;
  /** Prints the milliseconds since `time`. */
  timeLog(label?: string, ...data: unknown[]): void;
  /** Prints where it is called from. */
  trace(...data: unknown[]): void;
  warn(...data: unknown[]): void;
}

declare var console: Console;

/**
 * Calls a function once, later.
 * @param delay milliseconds; 0 if left out
 * @returns the id for `clearTimeout`
 */
declare function setTimeout<A extends unknown[]>(
  handler: (...args: A) => void,
  delay?: number,
  ...args: A
): number;

/**
 * Calls a function again and again.
 * @param delay milliseconds between calls; 0 if left out
 * @returns the id for `clearInterval`
 */
declare function setInterval<A extends unknown[]>(
  handler: (...args: A) => void,
  delay?: number,
  ...args: A
): number;

/** Stops a timer; an id that no timer has is ignored. */
declare function clearTimeout(id?: number): void;
/** Stops a timer; an id that no timer has is ignored. */
declare function clearInterval(id?: number): void;

/** Calls a function as soon as the running script has returned. */
declare function queueMicrotask(callback: () => void): void;

/**
 * Makes a deep copy.
 * @param options `transfer` lists buffers and frames that are moved instead of copied
 * @throws an `Error` named `DataCloneError` for functions, symbols, promises, proxies, weak
 *   collections and other values that cannot be copied
 */
declare function structuredClone<T>(
  value: T,
  options?: { readonly transfer?: readonly (ArrayBuffer | VideoFrame)[] },
): T;

/** What the standards throw under a name of their own, such as `NotReadableError`. */
interface DOMException extends Error {
  readonly code: number;
}

declare var DOMException: {
  prototype: DOMException;
  new (message?: string, name?: string): DOMException;
  readonly INDEX_SIZE_ERR: 1;
  readonly DOMSTRING_SIZE_ERR: 2;
  readonly HIERARCHY_REQUEST_ERR: 3;
  readonly WRONG_DOCUMENT_ERR: 4;
  readonly INVALID_CHARACTER_ERR: 5;
  readonly NO_DATA_ALLOWED_ERR: 6;
  readonly NO_MODIFICATION_ALLOWED_ERR: 7;
  readonly NOT_FOUND_ERR: 8;
  readonly NOT_SUPPORTED_ERR: 9;
  readonly INUSE_ATTRIBUTE_ERR: 10;
  readonly INVALID_STATE_ERR: 11;
  readonly SYNTAX_ERR: 12;
  readonly INVALID_MODIFICATION_ERR: 13;
  readonly NAMESPACE_ERR: 14;
  readonly INVALID_ACCESS_ERR: 15;
  readonly VALIDATION_ERR: 16;
  readonly TYPE_MISMATCH_ERR: 17;
  readonly SECURITY_ERR: 18;
  readonly NETWORK_ERR: 19;
  readonly ABORT_ERR: 20;
  readonly URL_MISMATCH_ERR: 21;
  readonly QUOTA_EXCEEDED_ERR: 22;
  readonly TIMEOUT_ERR: 23;
  readonly INVALID_NODE_TYPE_ERR: 24;
  readonly DATA_CLONE_ERR: 25;
};

interface BlobPropertyBag {
  /** What becomes of ends of lines in strings: "transparent" unless given. */
  endings?: "native" | "transparent";
  /** The media type. */
  type?: string;
}

/** Bytes that never change. */
interface Blob {
  /** How many bytes there are. */
  readonly size: number;
  /** The media type in lower case, empty when it is not known. */
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  /** A part; negative positions count from the end. */
  slice(start?: number, end?: number, contentType?: string): Blob;
  /** The bytes as UTF-8. */
  text(): Promise<string>;
}

declare var Blob: {
  prototype: Blob;
  new (
    blobParts?: (ArrayBuffer | ArrayBufferView<ArrayBuffer> | Blob | string)[],
    options?: BlobPropertyBag,
  ): Blob;
};

interface FilePropertyBag extends BlobPropertyBag {
  /** Milliseconds since 1970; now unless given. */
  lastModified?: number;
}

/** Bytes with a name. */
interface File extends Blob {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  readonly name: string;
}

declare var File: {
  prototype: File;
  new (
    fileBits: (ArrayBuffer | ArrayBufferView<ArrayBuffer> | Blob | string)[],
    fileName: string,
    options?: FilePropertyBag,
  ): File;
};

/** A rectangle of pixels. */
interface DOMRectInit {
  height?: number;
  width?: number;
  x?: number;
  y?: number;
}

/** A rectangle of pixels, as a frozen object. */
interface DOMRectReadOnly {
  readonly bottom: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}

/** Where a plane lies in a buffer: its first byte, and bytes from row to row. */
interface PlaneLayout {
  offset: number;
  stride: number;
}

interface VideoColorSpaceInit {
  fullRange?: boolean | null;
  matrix?: "bt470bg" | "bt709" | "rgb" | "smpte170m" | null;
  primaries?: "bt470bg" | "bt709" | "smpte170m" | null;
  transfer?: "bt709" | "iec61966-2-1" | "smpte170m" | null;
}

/**
 * What the numbers of pixels mean, as a frozen object. The names are those of the DOM library, with
 * whose declaration this one merges; a frame may also have newer ones of the standard.
 */
interface VideoColorSpace {
  readonly fullRange: boolean | null;
  readonly matrix: "bt470bg" | "bt709" | "rgb" | "smpte170m" | null;
  readonly primaries: "bt470bg" | "bt709" | "smpte170m" | null;
  readonly transfer: "bt709" | "iec61966-2-1" | "smpte170m" | null;
}

interface VideoFrameInit {
  alpha?: "discard" | "keep";
  displayHeight?: number;
  displayWidth?: number;
  /** Microseconds. */
  duration?: number;
  /** Microseconds. */
  timestamp?: number;
  visibleRect?: DOMRectInit;
}

interface VideoFrameBufferInit {
  codedHeight: number;
  codedWidth: number;
  colorSpace?: VideoColorSpaceInit;
  displayHeight?: number;
  displayWidth?: number;
  /** Microseconds. */
  duration?: number;
  format: "BGRA" | "BGRX" | "I420" | "I420A" | "I422" | "I444" | "NV12" | "RGBA" | "RGBX";
  layout?: PlaneLayout[];
  /** Microseconds. */
  timestamp: number;
  visibleRect?: DOMRectInit;
}

interface VideoFrameCopyToOptions {
  layout?: PlaneLayout[];
  /** The visible part unless given. */
  rect?: DOMRectInit;
}

/** A picture of a video. Whoever has one closes it. */
interface VideoFrame {
  readonly codedHeight: number;
  readonly codedRect: DOMRectReadOnly | null;
  readonly codedWidth: number;
  readonly colorSpace: VideoColorSpace;
  readonly displayHeight: number;
  readonly displayWidth: number;
  /** Microseconds. */
  readonly duration: number | null;
  /** Null once it is closed. */
  readonly format:
    | "BGRA"
    | "BGRX"
    | "I420"
    | "I420A"
    | "I422"
    | "I444"
    | "NV12"
    | "RGBA"
    | "RGBX"
    | null;
  /** Microseconds. */
  readonly timestamp: number;
  readonly visibleRect: DOMRectReadOnly | null;
  /** How many bytes `copyTo` needs. */
  allocationSize(options?: VideoFrameCopyToOptions): number;
  /** A frame of the same pixels, which closes by itself. */
  clone(): VideoFrame;
  /** Lets go of the pixels. */
  close(): void;
  copyTo(
    destination: ArrayBufferLike | ArrayBufferView<ArrayBufferLike>,
    options?: VideoFrameCopyToOptions,
  ): Promise<PlaneLayout[]>;
}

// The DOM library's own constructor takes elements, too: where it is there, this is the same.
declare var VideoFrame: typeof globalThis extends {
  onmessage: unknown;
  VideoFrame: infer T;
}
  ? T
  : {
      prototype: VideoFrame;
      new (image: VideoFrame, init?: VideoFrameInit): VideoFrame;
      new (
        data: ArrayBufferLike | ArrayBufferView<ArrayBufferLike>,
        init: VideoFrameBufferInit,
      ): VideoFrame;
    };

/** Turns strings into bytes of UTF-8. */
interface TextEncoder {
  readonly encoding: string;
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): TextEncoderEncodeIntoResult;
}

interface TextEncoderEncodeIntoResult {
  /** Code units of the source that were converted. */
  read: number;
  /** Bytes that were written. */
  written: number;
}

declare var TextEncoder: {
  prototype: TextEncoder;
  new (): TextEncoder;
};

interface TextDecoderOptions {
  /** Whether malformed bytes are a TypeError. */
  fatal?: boolean;
  /** Whether a byte order mark stays in the text. */
  ignoreBOM?: boolean;
}

interface TextDecodeOptions {
  /** Whether more bytes of the same text follow with the next call. */
  stream?: boolean;
}

/** Turns bytes into strings; knows `utf-8`, `utf-16le` and `utf-16be`. */
interface TextDecoder {
  readonly encoding: string;
  readonly fatal: boolean;
  readonly ignoreBOM: boolean;
  decode(input?: ArrayBufferLike | ArrayBufferView, options?: TextDecodeOptions): string;
}

declare var TextDecoder: {
  prototype: TextDecoder;
  new (label?: string, options?: TextDecoderOptions): TextDecoder;
};

// The document of a bridge that was given one. These are types only, for an API may speak of
// elements anywhere: the names that such a world has are in contextbridge-document.d.ts. Each
// interface takes its members from one of the bridge's own, so that those of the DOM library prevail
// where it is there.

interface IndexedBy<T> extends Record<number, T> {}

interface WorldNode {
  readonly nodeType: number;
  readonly nodeName: string;
  nodeValue: string | null;
  textContent: string | null;
  readonly parentNode: ParentNode | null;
  readonly parentElement: HTMLElement | null;
  /** Live: it shows what is there now. */
  readonly childNodes: NodeListOf<ChildNode>;
  readonly firstChild: ChildNode | null;
  readonly lastChild: ChildNode | null;
  readonly nextSibling: ChildNode | null;
  readonly previousSibling: ChildNode | null;
  readonly isConnected: boolean;
  getRootNode(): Node;
  hasChildNodes(): boolean;
  contains(other: Node | null): boolean;
  isSameNode(other: Node | null): boolean;
  appendChild<T extends Node>(node: T): T;
  insertBefore<T extends Node>(node: T, child: Node | null): T;
  replaceChild<T extends Node>(node: Node, child: T): T;
  removeChild<T extends Node>(child: T): T;
  /** A copy that is nowhere, without what is in the node unless `deep`. */
  cloneNode(deep?: boolean): Node;
}

interface Node extends WorldNode {
  readonly ownerDocument: Document | null;
}

interface WorldChildNode {
  before(...nodes: (Node | string)[]): void;
  after(...nodes: (Node | string)[]): void;
  replaceWith(...nodes: (Node | string)[]): void;
  remove(): void;
}

interface ChildNode extends Node, WorldChildNode {}

interface WorldNonDocumentTypeChildNode {
  readonly nextElementSibling: Element | null;
  readonly previousElementSibling: Element | null;
}

interface NonDocumentTypeChildNode extends WorldNonDocumentTypeChildNode {}

interface WorldParentNode {
  /** Live: it shows what is there now. */
  readonly children: HTMLCollection;
  readonly childElementCount: number;
  readonly firstElementChild: Element | null;
  readonly lastElementChild: Element | null;
  append(...nodes: (Node | string)[]): void;
  prepend(...nodes: (Node | string)[]): void;
  replaceChildren(...nodes: (Node | string)[]): void;
  querySelector<K extends keyof HTMLElementTagNameMap>(
    selectors: K,
  ): HTMLElementTagNameMap[K] | null;
  querySelector<E extends Element = Element>(selectors: string): E | null;
  querySelectorAll<K extends keyof HTMLElementTagNameMap>(
    selectors: K,
  ): NodeListOf<HTMLElementTagNameMap[K]>;
  querySelectorAll<E extends Element = Element>(selectors: string): NodeListOf<E>;
}

interface ParentNode extends Node, WorldParentNode {}

interface WorldClasses
  extends NonNullable<{
    get classList(): DOMTokenList;
    set classList(value: string);
  }> {}

interface WorldElement extends WorldClasses {
  id: string;
  className: string;
  slot: string;
  readonly tagName: string;
  readonly localName: string;
  readonly namespaceURI: string | null;
  innerHTML: string;
  outerHTML: string;
  hasAttributes(): boolean;
  getAttributeNames(): string[];
  getAttribute(qualifiedName: string): string | null;
  setAttribute(qualifiedName: string, value: string): void;
  hasAttribute(qualifiedName: string): boolean;
  removeAttribute(qualifiedName: string): void;
  toggleAttribute(qualifiedName: string, force?: boolean): boolean;
  matches(selectors: string): boolean;
  closest<K extends keyof HTMLElementTagNameMap>(selector: K): HTMLElementTagNameMap[K] | null;
  closest<E extends Element = Element>(selectors: string): E | null;
  /** The elements that are there now: the list does not change. */
  getElementsByTagName<K extends keyof HTMLElementTagNameMap>(
    qualifiedName: K,
  ): HTMLCollectionOf<HTMLElementTagNameMap[K]>;
  getElementsByTagName(qualifiedName: string): HTMLCollectionOf<Element>;
  /** The elements that are there now: the list does not change. */
  getElementsByClassName(classNames: string): HTMLCollectionOf<Element>;
  insertAdjacentElement(where: keyof WorldPositions, element: Element): Element | null;
  insertAdjacentHTML(position: keyof WorldPositions, string: string): void;
  insertAdjacentText(where: keyof WorldPositions, data: string): void;
}

interface WorldPositions {
  readonly afterbegin: unknown;
  readonly afterend: unknown;
  readonly beforebegin: unknown;
  readonly beforeend: unknown;
}

/**
 * An element of the bridge's document. It crosses as itself: each world has a wrapper of its own of
 * the same element.
 */
interface Element extends Node, ChildNode, NonDocumentTypeChildNode, ParentNode, WorldElement {
  readonly ownerDocument: Document;
}

interface WorldTokenList {
  readonly length: number;
  value: string;
  toString(): string;
  add(...tokens: string[]): void;
  contains(token: string): boolean;
  item(index: number): string | null;
  remove(...tokens: string[]): void;
  replace(token: string, newToken: string): boolean;
  toggle(token: string, force?: boolean): boolean;
  forEach(callback: (value: string, key: number, parent: DOMTokenList) => void): void;
  [Symbol.iterator](): ArrayIterator<string>;
  entries(): ArrayIterator<[number, string]>;
  keys(): ArrayIterator<number>;
  values(): ArrayIterator<string>;
}

interface DOMTokenList extends WorldTokenList, IndexedBy<string> {}

interface WorldStringMap extends Record<string, string | undefined> {}

interface DOMStringMap extends WorldStringMap {}

interface NodeList extends IndexedBy<Node> {
  readonly length: number;
  item(index: number): Node | null;
  forEach(callback: (value: Node, key: number, parent: NodeList) => void): void;
  [Symbol.iterator](): ArrayIterator<Node>;
  entries(): ArrayIterator<[number, Node]>;
  keys(): ArrayIterator<number>;
  values(): ArrayIterator<Node>;
}

interface NodeListOf<TNode extends Node> extends IndexedBy<TNode>, NodeList {
  item(index: number): TNode;
  forEach(callback: (value: TNode, key: number, parent: NodeListOf<TNode>) => void): void;
  [Symbol.iterator](): ArrayIterator<TNode>;
  entries(): ArrayIterator<[number, TNode]>;
  values(): ArrayIterator<TNode>;
}

interface HTMLCollectionBase extends IndexedBy<Element> {
  readonly length: number;
  item(index: number): Element | null;
  [Symbol.iterator](): ArrayIterator<Element>;
}

interface HTMLCollection extends HTMLCollectionBase {
  namedItem(name: string): Element | null;
}

interface HTMLCollectionOf<T extends Element> extends IndexedBy<T>, HTMLCollectionBase {
  item(index: number): T | null;
  namedItem(name: string): T | null;
  [Symbol.iterator](): ArrayIterator<T>;
}

interface WorldHTMLElement {
  readonly dataset: DOMStringMap;
  innerText: string;
  title: string;
  lang: string;
  dir: string;
  accessKey: string;
  hidden: boolean;
}

interface HTMLElement extends Element, WorldHTMLElement {}

/** The classes of elements by their names, which contextbridge-document.d.ts adds. */
interface HTMLElementTagNameMap {}

interface Document extends Node, ParentNode {}
