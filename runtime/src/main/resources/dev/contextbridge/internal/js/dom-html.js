// The classes of HTML's elements, by tag: https://html.spec.whatwg.org/#elements-3.
(($) => {
  'use strict';
  const {classes, create, datasetOf, elementOf, flag, illegalConstructor, link} = $;
  const {prototypes, publish, reflect, reflected, stringCharCodeAt, stringIndexOf} = $;
  const {Element, Node} = classes;
  const {textContent} = Object.getOwnPropertyDescriptors(Node.prototype);

  class HTMLElement extends Element {
    constructor() {
      throw illegalConstructor();
    }

    get dataset() {
      return datasetOf(this);
    }

    get innerText() {
      elementOf(this);
      return $.apply(textContent.get, this, []);
    }

    set innerText(v) {
      elementOf(this);
      $.apply(textContent.set, this, [v]);
    }
  }

  // Elements of these names are a plain HTMLElement.
  const plain =
    'abbr acronym address article aside b basefont bdi bdo big center cite code dd dfn dt em ' +
    'figcaption figure footer header hgroup i kbd main mark nav nobr noembed noframes noscript ' +
    'plaintext rb rp rt rtc ruby s samp search section small strike strong sub summary sup tt u ' +
    'var wbr';
  // Classes without `HTML` and `Element`, each with the names of its elements.
  const named =
    'Anchor a|Area area|Audio audio|BR br|Base base|Body body|Button button|Canvas canvas|' +
    'DList dl|Data data|DataList datalist|Details details|Dialog dialog|Directory dir|Div div|' +
    'Embed embed|FieldSet fieldset|Font font|Form form|Frame frame|FrameSet frameset|HR hr|' +
    'Head head|Heading h1 h2 h3 h4 h5 h6|Html html|IFrame iframe|Image img|Input input|LI li|' +
    'Label label|Legend legend|Link link|Map map|Marquee marquee|Menu menu|Meta meta|Meter meter|' +
    'Mod del ins|OList ol|Object object|OptGroup optgroup|Option option|Output output|' +
    'Paragraph p|Param param|Picture picture|Pre listing pre xmp|Progress progress|' +
    'Quote blockquote q|Script script|Select select|Slot slot|Source source|Span span|' +
    'Style style|Table table|TableCaption caption|TableCell td th|TableCol col colgroup|' +
    'TableRow tr|TableSection tbody tfoot thead|Template template|TextArea textarea|Time time|' +
    'Title title|Track track|UList ul|Unknown|Video video';
  const MEDIA = {__proto__: null, Audio: true, Video: true};
  const byName = create(null);

  function newClass(Parent, name) {
    const Class = class extends Parent {
      constructor() {
        throw illegalConstructor();
      }
    };
    publish(Class, name);
    return Class;
  }

  publish(HTMLElement, 'HTMLElement');
  const HTMLMediaElement = newClass(HTMLElement, 'HTMLMediaElement');
  // Nothing of a user has run yet: methods of strings are those that a world starts with.
  for (const entry of named.split('|')) {
    const [name, ...tags] = entry.split(' ');
    const Class = newClass(MEDIA[name] ? HTMLMediaElement : HTMLElement, `HTML${name}Element`);
    for (const tag of tags) byName[tag] = Class.prototype;
  }
  for (const tag of plain.split(' ')) byName[tag] = HTMLElement.prototype;
  const unknown = classes.HTMLUnknownElement.prototype;

  /** Names with a hyphen are kept for elements that pages define. */
  function isCustom(name) {
    const first = stringCharCodeAt(name, 0);
    return first >= 97 && first <= 122 && stringIndexOf(name, '-') > 0;
  }

  const htmlPrototype = HTMLElement.prototype;
  const elementPrototype = Element.prototype;
  prototypes.ofElement = (name) =>
    name === ''
      ? elementPrototype
      : (byName[name] ?? (isCustom(name) ? htmlPrototype : unknown));

  // Properties that are attributes: the class, what kind they are, and their names.
  const texts =
    'HTMLElement title lang dir accessKey|HTMLAnchorElement target download rel hreflang type|' +
    'HTMLImageElement alt srcset sizes|HTMLLinkElement rel media type hreflang|' +
    'HTMLScriptElement type|HTMLStyleElement media type|HTMLMetaElement name content media|' +
    'HTMLFormElement name target|HTMLInputElement name placeholder|HTMLButtonElement name|' +
    'HTMLTableCellElement abbr|HTMLTimeElement dateTime|HTMLOptGroupElement label';
  const flags =
    'HTMLElement hidden|HTMLInputElement disabled required readOnly multiple|' +
    'HTMLButtonElement disabled|HTMLScriptElement async defer|HTMLDetailsElement open|' +
    'HTMLOListElement reversed';
  const links =
    'HTMLAnchorElement href|HTMLAreaElement href|HTMLImageElement src|HTMLLinkElement href|' +
    'HTMLScriptElement src|HTMLSourceElement src|HTMLMediaElement src|HTMLIFrameElement src';

  function reflectAll(table, kind) {
    for (const entry of table.split('|')) {
      const [Class, ...properties] = entry.split(' ');
      for (const property of properties) {
        const accessor = {...kind(property.toLowerCase()), enumerable: true};
        reflect(classes[Class], property, accessor);
      }
    }
  }

  reflectAll(texts, reflected);
  reflectAll(flags, flag);
  reflectAll(links, link);
  return $;
})
