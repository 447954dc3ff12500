/**
 * The global names of a world whose bridge was given a document, beyond those of
 * contextbridge-world.d.ts, for code that is compiled without the DOM library.
 */

interface WorldCharacterData {
  data: string;
  readonly length: number;
  appendData(data: string): void;
}

interface CharacterData extends Node, ChildNode, NonDocumentTypeChildNode, WorldCharacterData {
  readonly ownerDocument: Document;
}

interface WorldText {
  readonly wholeText: string;
}

interface Text extends CharacterData, WorldText {}

interface Comment extends CharacterData {}

interface WorldDocument {
  title: string;
  readonly documentElement: HTMLElement;
  readonly head: HTMLHeadElement;
  createElement<K extends keyof HTMLElementTagNameMap>(tagName: K): HTMLElementTagNameMap[K];
  createElement(tagName: string): HTMLElement;
  createTextNode(data: string): Text;
  createComment(data: string): Comment;
  getElementsByTagName<K extends keyof HTMLElementTagNameMap>(
    qualifiedName: K,
  ): HTMLCollectionOf<HTMLElementTagNameMap[K]>;
  getElementsByTagName(qualifiedName: string): HTMLCollectionOf<Element>;
  getElementsByClassName(classNames: string): HTMLCollectionOf<Element>;
}

interface WorldNonElementParentNode {
  getElementById(elementId: string): HTMLElement | null;
}

interface Document extends Node, ParentNode, WorldDocument, WorldNonElementParentNode {
  body: HTMLElement;
  readonly ownerDocument: null;
}

interface HTMLAnchorElement extends HTMLElement {
  target: string;
  download: string;
  rel: string;
  hreflang: string;
  type: string;
  href: string;
}
interface HTMLAreaElement extends HTMLElement {
  href: string;
}
interface HTMLAudioElement extends HTMLMediaElement {}
interface HTMLBRElement extends HTMLElement {}
interface HTMLBaseElement extends HTMLElement {}
interface HTMLBodyElement extends HTMLElement {}
interface HTMLButtonElement extends HTMLElement {
  name: string;
  disabled: boolean;
}
interface HTMLCanvasElement extends HTMLElement {}
interface HTMLDListElement extends HTMLElement {}
interface HTMLDataElement extends HTMLElement {}
interface HTMLDataListElement extends HTMLElement {}
interface HTMLDetailsElement extends HTMLElement {
  open: boolean;
}
interface HTMLDialogElement extends HTMLElement {}
interface HTMLDirectoryElement extends HTMLElement {}
interface HTMLDivElement extends HTMLElement {}
interface HTMLEmbedElement extends HTMLElement {}
interface HTMLFieldSetElement extends HTMLElement {}
interface HTMLFontElement extends HTMLElement {}
interface HTMLFormElement extends HTMLElement {
  name: string;
  target: string;
}
interface HTMLFrameElement extends HTMLElement {}
interface HTMLFrameSetElement extends HTMLElement {}
interface HTMLHRElement extends HTMLElement {}
interface HTMLHeadElement extends HTMLElement {}
interface HTMLHeadingElement extends HTMLElement {}
interface HTMLHtmlElement extends HTMLElement {}
interface HTMLIFrameElement extends HTMLElement {
  src: string;
}
interface HTMLImageElement extends HTMLElement {
  alt: string;
  srcset: string;
  sizes: string;
  src: string;
}
interface HTMLInputElement extends HTMLElement {
  name: string;
  placeholder: string;
  disabled: boolean;
  required: boolean;
  readOnly: boolean;
  multiple: boolean;
}
interface HTMLLIElement extends HTMLElement {}
interface HTMLLabelElement extends HTMLElement {}
interface HTMLLegendElement extends HTMLElement {}
interface HTMLLinkElement extends HTMLElement {
  rel: string;
  media: string;
  type: string;
  hreflang: string;
  href: string;
}
interface HTMLMapElement extends HTMLElement {}
interface HTMLMarqueeElement extends HTMLElement {}
interface HTMLMediaElement extends HTMLElement {
  src: string;
}
interface HTMLMenuElement extends HTMLElement {}
interface HTMLMetaElement extends HTMLElement {
  name: string;
  content: string;
  media: string;
}
interface HTMLMeterElement extends HTMLElement {}
interface HTMLModElement extends HTMLElement {}
interface HTMLOListElement extends HTMLElement {
  reversed: boolean;
}
interface HTMLObjectElement extends HTMLElement {}
interface HTMLOptGroupElement extends HTMLElement {
  label: string;
}
interface HTMLOptionElement extends HTMLElement {}
interface HTMLOutputElement extends HTMLElement {}
interface HTMLParagraphElement extends HTMLElement {}
interface HTMLParamElement extends HTMLElement {}
interface HTMLPictureElement extends HTMLElement {}
interface HTMLPreElement extends HTMLElement {}
interface HTMLProgressElement extends HTMLElement {}
interface HTMLQuoteElement extends HTMLElement {}
interface HTMLScriptElement extends HTMLElement {
  type: string;
  src: string;
  async: boolean;
  defer: boolean;
}
interface HTMLSelectElement extends HTMLElement {}
interface HTMLSlotElement extends HTMLElement {}
interface HTMLSourceElement extends HTMLElement {
  src: string;
}
interface HTMLSpanElement extends HTMLElement {}
interface HTMLStyleElement extends HTMLElement {
  media: string;
  type: string;
}
interface HTMLTableCaptionElement extends HTMLElement {}
interface HTMLTableCellElement extends HTMLElement {
  abbr: string;
}
interface HTMLTableColElement extends HTMLElement {}
interface HTMLTableElement extends HTMLElement {}
interface HTMLTableRowElement extends HTMLElement {}
interface HTMLTableSectionElement extends HTMLElement {}
interface HTMLTemplateElement extends HTMLElement {}
interface HTMLTextAreaElement extends HTMLElement {}
interface HTMLTimeElement extends HTMLElement {
  dateTime: string;
}
interface HTMLTitleElement extends HTMLElement {}
interface HTMLTrackElement extends HTMLElement {}
interface HTMLUListElement extends HTMLElement {}
interface HTMLUnknownElement extends HTMLElement {}
interface HTMLVideoElement extends HTMLMediaElement {}

/** The classes of elements by their names. */
interface HTMLElementTagNameMap {
  a: HTMLAnchorElement;
  abbr: HTMLElement;
  address: HTMLElement;
  area: HTMLAreaElement;
  article: HTMLElement;
  aside: HTMLElement;
  audio: HTMLAudioElement;
  b: HTMLElement;
  base: HTMLBaseElement;
  bdi: HTMLElement;
  bdo: HTMLElement;
  blockquote: HTMLQuoteElement;
  body: HTMLBodyElement;
  br: HTMLBRElement;
  button: HTMLButtonElement;
  canvas: HTMLCanvasElement;
  caption: HTMLTableCaptionElement;
  cite: HTMLElement;
  code: HTMLElement;
  col: HTMLTableColElement;
  colgroup: HTMLTableColElement;
  data: HTMLDataElement;
  datalist: HTMLDataListElement;
  dd: HTMLElement;
  del: HTMLModElement;
  details: HTMLDetailsElement;
  dfn: HTMLElement;
  dialog: HTMLDialogElement;
  div: HTMLDivElement;
  dl: HTMLDListElement;
  dt: HTMLElement;
  em: HTMLElement;
  embed: HTMLEmbedElement;
  fieldset: HTMLFieldSetElement;
  figcaption: HTMLElement;
  figure: HTMLElement;
  footer: HTMLElement;
  form: HTMLFormElement;
  h1: HTMLHeadingElement;
  h2: HTMLHeadingElement;
  h3: HTMLHeadingElement;
  h4: HTMLHeadingElement;
  h5: HTMLHeadingElement;
  h6: HTMLHeadingElement;
  head: HTMLHeadElement;
  header: HTMLElement;
  hgroup: HTMLElement;
  hr: HTMLHRElement;
  html: HTMLHtmlElement;
  i: HTMLElement;
  iframe: HTMLIFrameElement;
  img: HTMLImageElement;
  input: HTMLInputElement;
  ins: HTMLModElement;
  kbd: HTMLElement;
  label: HTMLLabelElement;
  legend: HTMLLegendElement;
  li: HTMLLIElement;
  link: HTMLLinkElement;
  main: HTMLElement;
  map: HTMLMapElement;
  mark: HTMLElement;
  menu: HTMLMenuElement;
  meta: HTMLMetaElement;
  meter: HTMLMeterElement;
  nav: HTMLElement;
  noscript: HTMLElement;
  object: HTMLObjectElement;
  ol: HTMLOListElement;
  optgroup: HTMLOptGroupElement;
  option: HTMLOptionElement;
  output: HTMLOutputElement;
  p: HTMLParagraphElement;
  picture: HTMLPictureElement;
  pre: HTMLPreElement;
  progress: HTMLProgressElement;
  q: HTMLQuoteElement;
  rp: HTMLElement;
  rt: HTMLElement;
  ruby: HTMLElement;
  s: HTMLElement;
  samp: HTMLElement;
  script: HTMLScriptElement;
  search: HTMLElement;
  section: HTMLElement;
  select: HTMLSelectElement;
  slot: HTMLSlotElement;
  small: HTMLElement;
  source: HTMLSourceElement;
  span: HTMLSpanElement;
  strong: HTMLElement;
  style: HTMLStyleElement;
  sub: HTMLElement;
  summary: HTMLElement;
  sup: HTMLElement;
  table: HTMLTableElement;
  tbody: HTMLTableSectionElement;
  td: HTMLTableCellElement;
  template: HTMLTemplateElement;
  textarea: HTMLTextAreaElement;
  tfoot: HTMLTableSectionElement;
  th: HTMLTableCellElement;
  thead: HTMLTableSectionElement;
  time: HTMLTimeElement;
  title: HTMLTitleElement;
  tr: HTMLTableRowElement;
  track: HTMLTrackElement;
  u: HTMLElement;
  ul: HTMLUListElement;
  var: HTMLElement;
  video: HTMLVideoElement;
  wbr: HTMLElement;
}

declare var document: Document;

interface Window {
  readonly document: Document;
}

declare var Node: {
  prototype: Node;
  new (): Node;
  readonly ELEMENT_NODE: 1;
  readonly ATTRIBUTE_NODE: 2;
  readonly TEXT_NODE: 3;
  readonly CDATA_SECTION_NODE: 4;
  readonly ENTITY_REFERENCE_NODE: 5;
  readonly ENTITY_NODE: 6;
  readonly PROCESSING_INSTRUCTION_NODE: 7;
  readonly COMMENT_NODE: 8;
  readonly DOCUMENT_NODE: 9;
  readonly DOCUMENT_TYPE_NODE: 10;
  readonly DOCUMENT_FRAGMENT_NODE: 11;
  readonly NOTATION_NODE: 12;
  readonly DOCUMENT_POSITION_DISCONNECTED: 0x01;
  readonly DOCUMENT_POSITION_PRECEDING: 0x02;
  readonly DOCUMENT_POSITION_FOLLOWING: 0x04;
  readonly DOCUMENT_POSITION_CONTAINS: 0x08;
  readonly DOCUMENT_POSITION_CONTAINED_BY: 0x10;
  readonly DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 0x20;
};

declare var Text: {
  prototype: Text;
  new (data?: string): Text;
};

declare var Comment: {
  prototype: Comment;
  new (data?: string): Comment;
};

declare var Element: { prototype: Element; new (): Element };
declare var CharacterData: { prototype: CharacterData; new (): CharacterData };
declare var NodeList: { prototype: NodeList; new (): NodeList };
declare var HTMLCollection: { prototype: HTMLCollection; new (): HTMLCollection };
declare var DOMTokenList: { prototype: DOMTokenList; new (): DOMTokenList };
declare var DOMStringMap: { prototype: DOMStringMap; new (): DOMStringMap };
declare var HTMLElement: { prototype: HTMLElement; new (): HTMLElement };
declare var HTMLAnchorElement: { prototype: HTMLAnchorElement; new (): HTMLAnchorElement };
declare var HTMLAreaElement: { prototype: HTMLAreaElement; new (): HTMLAreaElement };
declare var HTMLAudioElement: { prototype: HTMLAudioElement; new (): HTMLAudioElement };
declare var HTMLBRElement: { prototype: HTMLBRElement; new (): HTMLBRElement };
declare var HTMLBaseElement: { prototype: HTMLBaseElement; new (): HTMLBaseElement };
declare var HTMLBodyElement: { prototype: HTMLBodyElement; new (): HTMLBodyElement };
declare var HTMLButtonElement: { prototype: HTMLButtonElement; new (): HTMLButtonElement };
declare var HTMLCanvasElement: { prototype: HTMLCanvasElement; new (): HTMLCanvasElement };
declare var HTMLDListElement: { prototype: HTMLDListElement; new (): HTMLDListElement };
declare var HTMLDataElement: { prototype: HTMLDataElement; new (): HTMLDataElement };
declare var HTMLDataListElement: { prototype: HTMLDataListElement; new (): HTMLDataListElement };
declare var HTMLDetailsElement: { prototype: HTMLDetailsElement; new (): HTMLDetailsElement };
declare var HTMLDialogElement: { prototype: HTMLDialogElement; new (): HTMLDialogElement };
declare var HTMLDirectoryElement: { prototype: HTMLDirectoryElement; new (): HTMLDirectoryElement };
declare var HTMLDivElement: { prototype: HTMLDivElement; new (): HTMLDivElement };
declare var HTMLEmbedElement: { prototype: HTMLEmbedElement; new (): HTMLEmbedElement };
declare var HTMLFieldSetElement: { prototype: HTMLFieldSetElement; new (): HTMLFieldSetElement };
declare var HTMLFontElement: { prototype: HTMLFontElement; new (): HTMLFontElement };
declare var HTMLFormElement: { prototype: HTMLFormElement; new (): HTMLFormElement };
declare var HTMLFrameElement: { prototype: HTMLFrameElement; new (): HTMLFrameElement };
declare var HTMLFrameSetElement: { prototype: HTMLFrameSetElement; new (): HTMLFrameSetElement };
declare var HTMLHRElement: { prototype: HTMLHRElement; new (): HTMLHRElement };
declare var HTMLHeadElement: { prototype: HTMLHeadElement; new (): HTMLHeadElement };
declare var HTMLHeadingElement: { prototype: HTMLHeadingElement; new (): HTMLHeadingElement };
declare var HTMLHtmlElement: { prototype: HTMLHtmlElement; new (): HTMLHtmlElement };
declare var HTMLIFrameElement: { prototype: HTMLIFrameElement; new (): HTMLIFrameElement };
declare var HTMLImageElement: { prototype: HTMLImageElement; new (): HTMLImageElement };
declare var HTMLInputElement: { prototype: HTMLInputElement; new (): HTMLInputElement };
declare var HTMLLIElement: { prototype: HTMLLIElement; new (): HTMLLIElement };
declare var HTMLLabelElement: { prototype: HTMLLabelElement; new (): HTMLLabelElement };
declare var HTMLLegendElement: { prototype: HTMLLegendElement; new (): HTMLLegendElement };
declare var HTMLLinkElement: { prototype: HTMLLinkElement; new (): HTMLLinkElement };
declare var HTMLMapElement: { prototype: HTMLMapElement; new (): HTMLMapElement };
declare var HTMLMarqueeElement: { prototype: HTMLMarqueeElement; new (): HTMLMarqueeElement };
declare var HTMLMenuElement: { prototype: HTMLMenuElement; new (): HTMLMenuElement };
declare var HTMLMetaElement: { prototype: HTMLMetaElement; new (): HTMLMetaElement };
declare var HTMLMeterElement: { prototype: HTMLMeterElement; new (): HTMLMeterElement };
declare var HTMLModElement: { prototype: HTMLModElement; new (): HTMLModElement };
declare var HTMLOListElement: { prototype: HTMLOListElement; new (): HTMLOListElement };
declare var HTMLObjectElement: { prototype: HTMLObjectElement; new (): HTMLObjectElement };
declare var HTMLOptGroupElement: { prototype: HTMLOptGroupElement; new (): HTMLOptGroupElement };
declare var HTMLOptionElement: { prototype: HTMLOptionElement; new (): HTMLOptionElement };
declare var HTMLOutputElement: { prototype: HTMLOutputElement; new (): HTMLOutputElement };
declare var HTMLParagraphElement: { prototype: HTMLParagraphElement; new (): HTMLParagraphElement };
declare var HTMLParamElement: { prototype: HTMLParamElement; new (): HTMLParamElement };
declare var HTMLPictureElement: { prototype: HTMLPictureElement; new (): HTMLPictureElement };
declare var HTMLPreElement: { prototype: HTMLPreElement; new (): HTMLPreElement };
declare var HTMLProgressElement: { prototype: HTMLProgressElement; new (): HTMLProgressElement };
declare var HTMLQuoteElement: { prototype: HTMLQuoteElement; new (): HTMLQuoteElement };
declare var HTMLSelectElement: { prototype: HTMLSelectElement; new (): HTMLSelectElement };
declare var HTMLSlotElement: { prototype: HTMLSlotElement; new (): HTMLSlotElement };
declare var HTMLSourceElement: { prototype: HTMLSourceElement; new (): HTMLSourceElement };
declare var HTMLSpanElement: { prototype: HTMLSpanElement; new (): HTMLSpanElement };
declare var HTMLStyleElement: { prototype: HTMLStyleElement; new (): HTMLStyleElement };
declare var HTMLTableCaptionElement: { prototype: HTMLTableCaptionElement; new (): HTMLTableCaptionElement };
declare var HTMLTableCellElement: { prototype: HTMLTableCellElement; new (): HTMLTableCellElement };
declare var HTMLTableColElement: { prototype: HTMLTableColElement; new (): HTMLTableColElement };
declare var HTMLTableElement: { prototype: HTMLTableElement; new (): HTMLTableElement };
declare var HTMLTableRowElement: { prototype: HTMLTableRowElement; new (): HTMLTableRowElement };
declare var HTMLTableSectionElement: { prototype: HTMLTableSectionElement; new (): HTMLTableSectionElement };
declare var HTMLTemplateElement: { prototype: HTMLTemplateElement; new (): HTMLTemplateElement };
declare var HTMLTextAreaElement: { prototype: HTMLTextAreaElement; new (): HTMLTextAreaElement };
declare var HTMLTimeElement: { prototype: HTMLTimeElement; new (): HTMLTimeElement };
declare var HTMLTitleElement: { prototype: HTMLTitleElement; new (): HTMLTitleElement };
declare var HTMLUListElement: { prototype: HTMLUListElement; new (): HTMLUListElement };
declare var HTMLUnknownElement: { prototype: HTMLUnknownElement; new (): HTMLUnknownElement };
declare var HTMLVideoElement: { prototype: HTMLVideoElement; new (): HTMLVideoElement };
