package dev.contextbridge.tests.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nodes are and how they move, after {@code dom/nodes} of web-platform-tests. */
class NodesTest {
  @RegisterExtension static final TestBridge js = Page.open(Page.parse());

  @BeforeAll
  static void define() {
    js.execute(
        """
        const main = document.getElementById('main');
        const make = (html) => {
          const div = document.createElement('div');
          div.innerHTML = html;
          return div;
        };
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "document.body|HTMLBodyElement",
        "document.documentElement|HTMLHtmlElement",
        "document.head|HTMLHeadElement",
        "document|HTMLDocument",
        "main|HTMLElement",
        "document.createElement('h3')|HTMLHeadingElement",
        "document.createElement('video')|HTMLVideoElement",
        "document.createElement('q')|HTMLQuoteElement",
        "document.createElement('nothing')|HTMLUnknownElement",
        "document.querySelector('my-part')|HTMLElement",
        "document.querySelector('path')|Element",
        "document.createTextNode('t')|Text",
        "document.createComment('c')|Comment",
        "document.firstChild|DocumentType",
        "document.childNodes|NodeList",
        "document.children|HTMLCollection",
        "main.classList|DOMTokenList",
        "main.dataset|DOMStringMap"
      })
  void eachNodeIsOfItsClass(String node, String name) {
    assertThat(js.text(node + ".constructor.name")).isEqualTo(name);
    assertThat(js.text("Object.prototype.toString.call(" + node + ")"))
        .isEqualTo("[object " + name + "]");
    assertThat(js.holds(node + " instanceof " + name)).isTrue();
  }

  @Test
  void wholeTextIsThatOfAllTextsBeside() {
    js.execute("const e1 = document.createElement('p'), t1 = new Text('b')");
    js.execute("e1.append('x', document.createElement('i'), 'a', t1, 'c', new Comment(), 'y')");
    assertThat(js.text("t1.wholeText + new Text('alone').wholeText")).isEqualTo("abcalone");
  }

  @Test
  void valuesThatAreMissingEmptyATextAndItsLike() {
    js.execute("const t2 = new Text('a'), c2 = new Comment('b')");
    js.execute("t2.nodeValue = undefined; c2.nodeValue = null");
    assertThat(js.text("t2.data + c2.data + '|'")).isEqualTo("|");
  }

  @Test
  void membersOfTextsAreOfTheirOwnTypes() {
    js.execute(
        "const read = (Class, key, node) =>"
            + " Object.getOwnPropertyDescriptor(Class.prototype, key).get.call(node)");
    for (String wrong :
        new String[] {
          "CharacterData.prototype.length",
          "read(CharacterData, 'length', document.firstChild)",
          "read(CharacterData, 'data', document.firstChild)",
          "read(Text, 'wholeText', new Comment())",
          "read(ProcessingInstruction, 'target', new Text())",
          "read(DocumentType, 'name', new Text())"
        }) {
      assertThat(js.caught(wrong)).as(wrong).isEqualTo("TypeError: Illegal invocation");
    }
  }

  @Test
  void processingInstructions() {
    js.execute("const holder = document.createElement('p'); holder.innerHTML = '<?pi some data?>'");
    js.execute("const pi = holder.firstChild");
    assertThat(js.text("[pi.nodeType, pi.nodeName, pi.target, pi.data].join()"))
        .isEqualTo("7,pi,pi,some data");
    js.execute("pi.data = 'other'");
    assertThat(js.text("pi.data + holder.innerHTML")).isEqualTo("other<?pi other?>");
  }

  @Test
  void namesAreInUpperCaseOfAsciiOnly() {
    assertThat(js.text("document.createElement('straße-\u0131').tagName"))
        .isEqualTo("STRAßE-\u0131");
  }

  @Test
  void aNodeIsOneObject() {
    assertThat(
            js.holds(
                "main === document.querySelector('main') && main.firstChild.parentNode === main"
                    + " && document.body.parentNode.parentNode === document"
                    + " && main.childNodes === main.childNodes && main.children === main.children"
                    + " && main.classList === main.classList && main.dataset === main.dataset"))
        .isTrue();
  }

  @Test
  void namesAndTypes() {
    assertThat(
            js.text(
                "[document, document.firstChild, main, main.firstChild,"
                    + " document.querySelector('.note').lastChild,"
                    + " main.querySelector('h1').firstChild].map((n) => n.nodeType + n.nodeName +"
                    + " '=' + n.nodeValue).join()"))
        .isEqualTo("9#document=null,10html=null,1MAIN=null,1H1=null,8#comment=four,3#text=Top");
    assertThat(js.text("document.querySelector('path').tagName")).isEqualTo("path");
    assertThat(js.text("document.createElement('DIV').localName")).isEqualTo("div");
    assertThat(js.text("main.namespaceURI")).isEqualTo("http://www.w3.org/1999/xhtml");
    assertThat(js.holds("Node.TEXT_NODE === 3 && main.COMMENT_NODE === 8")).isTrue();
  }

  @Test
  void walksTheTree() {
    js.execute("const walked = make('a<b>b</b><!--c--><i>i</i>d')");
    assertThat(js.text("[...walked.childNodes].map((n) => n.nodeName).join()"))
        .isEqualTo("#text,B,#comment,I,#text");
    assertThat(js.text("[...walked.children].map((n) => n.nodeName).join()")).isEqualTo("B,I");
    assertThat(
            js.holds(
                "walked.firstChild.nextSibling === walked.firstElementChild"
                    + " && walked.lastChild.previousSibling === walked.lastElementChild"
                    + " && walked.firstElementChild.nextElementSibling.tagName === 'I'"
                    + " && walked.lastElementChild.previousElementSibling.tagName === 'B'"
                    + " && walked.firstChild.nextElementSibling.tagName === 'B'"
                    + " && walked.childElementCount === 2 && walked.hasChildNodes()"
                    + " && walked.firstChild.previousSibling === null"
                    + " && walked.parentNode === null && !walked.isConnected && main.isConnected"
                    + " && document.documentElement.parentElement === null"
                    + " && walked.lastChild.getRootNode() === walked"
                    + " && document.contains(main) && main.contains(main) && !main.contains(null)"
                    + " && !main.contains(document.body) && walked.ownerDocument === document"
                    + " && document.ownerDocument === null"))
        .isTrue();
  }

  @Test
  void listsOfChildrenAreLive() {
    js.execute("const live = make('<b></b>'); const nodes = live.childNodes, kids = live.children");
    js.execute("live.append('text', document.createElement('i'))");
    assertThat(
            js.text("[nodes.length, kids.length, kids[1].tagName, 2 in nodes, 3 in nodes].join()"))
        .isEqualTo("3,2,I,true,false");
    assertThat(js.text("Object.keys(nodes).join() + [...nodes.entries()].length"))
        .isEqualTo("0,1,23");
    assertThat(js.holds("Reflect.set(nodes, 0, 1) || Reflect.deleteProperty(nodes, 0)")).isFalse();
    assertThat(js.holds("nodes.item(9) === null && nodes[9] === undefined")).isTrue();
    js.execute("while (live.firstChild) live.removeChild(live.firstChild)");
    assertThat(js.run("nodes.length")).isEqualTo(0);
  }

  @Test
  void nodesMove() {
    js.execute("const from = make('<b>b</b><i>i</i>'), to = make('<u>u</u>')");
    assertThat(js.holds("to.appendChild(from.firstChild) === to.lastChild")).isTrue();
    assertThat(js.text("from.innerHTML + to.innerHTML")).isEqualTo("<i>i</i><u>u</u><b>b</b>");
    js.execute(
        "to.insertBefore(to.lastChild, to.firstChild); to.insertBefore(from.lastChild, null)");
    assertThat(js.text("to.innerHTML")).isEqualTo("<b>b</b><u>u</u><i>i</i>");
    js.execute("to.insertBefore(to.firstChild, to.firstChild)");
    assertThat(
            js.holds(
                "to.replaceChild(document.createTextNode('x'), to.children[1]).tagName === 'U'"))
        .isTrue();
    assertThat(js.text("to.innerHTML")).isEqualTo("<b>b</b>x<i>i</i>");
    js.execute("to.firstChild.before('1', to.lastChild, '2'); to.firstChild.after(to.lastChild)");
    assertThat(js.text("to.innerHTML")).isEqualTo("1x<i>i</i>2<b>b</b>");
    js.execute(
        "to.lastChild.replaceWith(to.children[0], 'end'); to.prepend('start'); to.append(1)");
    assertThat(js.text("to.innerHTML")).isEqualTo("start1x2<i>i</i>end1");
    js.execute("to.children[0].remove(); to.lastChild.remove(); to.children[0]?.remove()");
    assertThat(js.text("to.textContent")).isEqualTo("start1x2end");
    js.execute("to.replaceChildren('a', from, 'b')");
    assertThat(js.text("to.innerHTML")).isEqualTo("a<div></div>b");
    js.execute("from.replaceWith(from, 'c'); from.before('0', from)");
    assertThat(js.text("to.innerHTML")).isEqualTo("a0<div></div>cb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main.appendChild(document.body)",
        "main.append('x', main)",
        "main.firstChild.firstChild.appendChild(document.createElement('p'))",
        "document.appendChild(document.createElement('p'))",
        "document.append('text')",
        "document.body.appendChild(document)",
        "main.appendChild(document.firstChild)",
        "document.insertBefore(document.documentElement, document.firstChild)",
        "main.insertBefore(document.body, null)",
        "main.firstChild.replaceWith(document.documentElement)"
      })
  void whatCannotBeThereIsRefusedAsAWhole(String code) {
    String before = js.text("document.documentElement.outerHTML");
    assertThat(js.caught(code)).startsWith("HierarchyRequestError: ");
    assertThat(js.text("document.documentElement.outerHTML")).isEqualTo(before);
  }

  @Test
  void childrenThatAreNone() {
    assertThat(js.caught("main.removeChild(document.createElement('p'))"))
        .startsWith("NotFoundError: ");
    assertThat(js.caught("main.insertBefore(document.createElement('p'), document.body)"))
        .startsWith("NotFoundError: ");
    assertThat(js.caught("main.replaceChild(document.createElement('p'), document.body)"))
        .startsWith("NotFoundError: ");
    assertThat(js.caught("main.appendChild('text')")).startsWith("TypeError: ");
    assertThat(js.caught("main.insertBefore({}, null)")).startsWith("TypeError: ");
    assertThat(js.caught("main.contains(1)")).startsWith("TypeError: ");
  }

  @Test
  void errorsAreThoseOfTheDom() {
    assertThat(
            js.text(
                "try { main.removeChild(document.body) } catch (e) { [e instanceof DOMException, e"
                    + " instanceof Error, e.code === DOMException.NOT_FOUND_ERR, e.constructor ==="
                    + " DOMException, Object.prototype.toString.call(e)].join() }"))
        .isEqualTo("true,true,true,true,[object DOMException]");
    assertThat(
            js.text("const made = new DOMException('m', 'DataCloneError'); `${made.code}${made}`"))
        .isEqualTo("25DataCloneError: m");
    assertThat(js.caught("DOMException.prototype.name")).startsWith("TypeError");
  }

  @Test
  void clones() {
    js.execute("const original = make('<p class=\"x\"><b>b</b></p>').firstChild");
    assertThat(js.text("original.cloneNode().outerHTML")).isEqualTo("<p class=\"x\"></p>");
    assertThat(js.text("const copy = original.cloneNode(true); copy.outerHTML"))
        .isEqualTo("<p class=\"x\"><b>b</b></p>");
    assertThat(
            js.holds(
                "copy !== original && copy.parentNode === null && copy.ownerDocument === document"
                    + " && main.cloneNode(true).parentNode === null &&"
                    + " !main.cloneNode().isConnected"))
        .isTrue();
    js.execute("copy.firstChild.remove(); copy.className = 'y'");
    assertThat(js.text("original.outerHTML")).isEqualTo("<p class=\"x\"><b>b</b></p>");
    assertThat(js.caught("document.cloneNode(true)")).startsWith("NotSupportedError");
  }

  @Test
  void texts() {
    js.execute("const text = new Text('a'), comment = new Comment('c')");
    js.execute("text.data += 'b'; text.appendData('c'); comment.nodeValue = 'd'");
    assertThat(js.text("text.wholeText + text.length + comment.data + comment.textContent"))
        .isEqualTo("abc3dd");
    assertThat(
            js.text("const both = make('x<!--y--><b>z</b><script>1<2</script>'); both.textContent"))
        .isEqualTo("xz1<2");
    js.execute("both.textContent = '<b>'; both.append(new Text('&'))");
    assertThat(js.text("both.innerHTML")).isEqualTo("&lt;b&gt;&amp;");
    js.execute("both.textContent = null");
    assertThat(js.run("both.childNodes.length")).isEqualTo(0);
    assertThat(
            js.text(
                "const s = document.createElement('script'); s.textContent = 'a<b'; s.outerHTML"))
        .isEqualTo("<script>a<b</script>");
    assertThat(
            js.holds("document.textContent === null && document.firstChild.textContent === null"))
        .isTrue();
    assertThat(
            js.text(
                "(class Mine extends Text { mine() { return this.data; } }, new (class Mine"
                    + " extends Text { mine() { return this.data; } })('own').mine())"))
        .isEqualTo("own");
  }

  @Test
  void theDocument() {
    assertThat(js.text("document.title")).isEqualTo("A page");
    assertThat(js.holds("document.head.nextElementSibling === document.body")).isTrue();
    js.execute("document.title = 'New'");
    assertThat(js.text("document.querySelector('title').textContent")).isEqualTo("New");
    assertThat(js.caught("document.createElement('1a')")).startsWith("InvalidCharacterError");
    assertThat(js.caught("document.createElement('a b')")).startsWith("InvalidCharacterError");
    assertThat(js.holds("window.document === document && delete window.document")).isFalse();
  }
}
