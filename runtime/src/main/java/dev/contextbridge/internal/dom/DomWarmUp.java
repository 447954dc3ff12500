package dev.contextbridge.internal.dom;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Selector;

/**
 * Initializes, before any script of a user runs, every class that a script can reach through the
 * document: a stack overflow inside the initialization of a class would make it unusable for the
 * whole JVM.
 */
final class DomWarmUp {
  private static final List<Class<?>> REACHED =
      List.of(
          AttributeHost.class,
          BoundedText.class,
          Dataset.class,
          DomErrors.class,
          DomHost.class,
          DomWorld.class,
          EditHost.class,
          Insertion.class,
          Names.class,
          NodeBatch.class,
          NodeHandle.class,
          NodeHandles.class,
          Nodes.class,
          Place.class,
          Query.class,
          QueryHost.class,
          SelectorText.class,
          TextHost.class,
          TextNodes.class,
          Tokens.class,
          TreeHost.class,
          Urls.class);

  private static final String PAGE =
      """
      <!doctype html><html><head><title>t&amp;&copy;</title><style>a{}</style><script>1<2</script>
      </head><body><!--c--><?pi x?><p class="a b" id=i data-x-y=1 hidden>text &lt; &#65; <b>b<i>i</b>
      </i><br><a href="/x">a</a></p><table><tr><td>1<caption>c</table><form><input name=n><select>
      <option>o</select><textarea>t</textarea></form><ul><li>1<li>2</ul><template><p></template><svg>
      <path d=""/><![CDATA[x]]></svg><math><mi>x</mi></math><pre>
      p</pre><frameset></body></html>
      """;

  private static final String[] SELECTORS = {
    "*, p > b + i ~ br, p a[href], #i.a:not(.x):first-child:last-child, [class^=a][class$=b]",
    "[class*=a][class=\"a b\"], [class~=a], [^data-], [id!=x], :root, :empty, :scope > p, p:has(b)",
    "li:nth-child(2n+1):nth-of-type(odd):nth-last-child(1):only-child, :is(p, b), :contains(x)",
    "li:first-of-type:last-of-type:only-of-type:nth-last-of-type(1), a:lt(3):gt(0), a:eq(1), svg|p",
    "p[",
    "p:none",
    "::none",
    "p >",
    ""
  };

  private DomWarmUp() {}

  /** Does it, the first time. */
  static void once() {
    Done.touch();
  }

  /** The class initialization lock makes it happen once. */
  private static final class Done {
    static {
      REACHED.forEach(DomWarmUp::initialize);
      Document document = Jsoup.parse(PAGE, "https://example.org/");
      for (String selector : SELECTORS) {
        select(document, selector);
      }
      edit(document);
    }

    private Done() {}

    static void touch() {}
  }

  private static void initialize(Class<?> type) {
    try {
      Class.forName(type.getName(), true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e); // it is loaded already
    }
  }

  private static void select(Document document, String selector) {
    try {
      int unused = document.select(selector).size();
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      // That too has to be initialized.
    }
  }

  private static void edit(Document document) {
    Element body = document.body();
    Element made = new Element("p").attr("class", "x").appendText("t");
    Node copy = made.clone();
    Element unused = body.insertChildren(0, List.of(made, copy)).append("<b>x</b>");
    made.remove();
    String printed = document.shallowClone().outerHtml() + body.clone().html();
    document.outputSettings(document.outputSettings().clone().prettyPrint(false));
    printed += document.outerHtml() + made.absUrl("class");
    Nodes.below(document).forEachRemaining(each -> each.attributes().asList());
    if (printed.isEmpty() || Urls.lengthOfTag(" a='b' c=\"d\" e=f>", 0) == 0) {
      throw new IllegalStateException("nothing was printed");
    }
  }
}
