package dev.contextbridge.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.processor.model.Doc;
import dev.contextbridge.processor.model.DocLinks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavadocTest {
  @Test
  void noCommentIsNoDocumentation() {
    assertThat(Javadoc.read(null)).isSameAs(Doc.NONE);
    assertThat(Javadoc.read("").text()).isEmpty();
  }

  @Test
  void linesStayLinesAndEmptyOnesDoNotPileUp() {
    assertThat(text(" First\n second.\n\n\n <p>Third.\n"))
        .containsExactly("First", "second.", "", "Third.");
  }

  @Test
  void codeIsTakenAsItIs() {
    assertThat(text(" {@code List<String>} and {@code {a: 1}} and {@literal <b>}"))
        .containsExactly("`List<String>` and `{a: 1}` and <b>");
    assertThat(text(" <code>a &lt; b</code>")).containsExactly("`a < b`");
  }

  @Test
  void linksBecomeNames() {
    assertThat(text(" {@link #find(String, int)}")).containsExactly("`find()`");
    assertThat(text(" {@link java.util.List}")).containsExactly("`List`");
    assertThat(text(" {@link java.util.Map.Entry#getKey()}")).containsExactly("`getKey()`");
    assertThat(text(" {@linkplain java.util.List the list}")).containsExactly("the list");
    assertThat(text(" {@link\n java.util.List}")).containsExactly("`List`");
  }

  @Test
  void listsAndCodeBlocksBecomeMarkdown() {
    assertThat(text(" Two:\n <ul>\n   <li>one\n   <li>two\n </ul>\n End."))
        .containsExactly("Two:", "", "- one", "- two", "", "End.");
    assertThat(
            text(" Do:\n <pre>{@code\n @Override\n void a() {\n   b(1 < 2);\n }\n }</pre>\n End."))
        .containsExactly(
            "Do:", "", "```", "@Override", "void a() {", "  b(1 < 2);", "}", "```", "", "End.");
    assertThat(text(" <pre>\n a &amp;&amp; <b>b</b>\n   c\n </pre>"))
        .containsExactly("```", "a && b", "  c", "```");
  }

  @Test
  void otherTagsAndEntitiesGoAway() {
    assertThat(text(" <b>bold</b> {@inheritDoc}&quot;q&quot; &lt;t&gt; &unknown; &#x41; {open"))
        .containsExactly("**bold** \"q\" <t> &unknown; A {open");
  }

  @Test
  void entitiesOfNoCharacterStayAsTheyAreWritten() {
    String none = "&#0; &#99999999999; &#x110000; &#xFFFFFFFFFF; &#xD800; &#13; &nothing; &;";
    assertThat(text(none)).containsExactly(none);
    assertThat(text("&copy; &eacute; &mdash; &hellip; &#128512; &#X41; &Auml;&auml;&times;"))
        .containsExactly("© é — … 😀 A Ää×");
  }

  @Test
  void htmlWithACounterpartBecomesIt() {
    assertThat(
            text(" <em>soft</em> and <strong>hard</strong>, see <a href=\"https://a.b/c\">it</a>"))
        .containsExactly("*soft* and **hard**, see [it](https://a.b/c)");
    assertThat(text(" <a href=\"javascript:x()\">it</a> one<br>two<h2>Three</h2>four"))
        .containsExactly("it one", "two", "", "Three", "", "four");
    assertThat(text(" <table><tr><th>a<th>b</tr><tr><td>c</td><td>d</td></tr></table>"))
        .containsExactly("a b", "", "c d");
  }

  @Test
  void snippetsBecomeCode() {
    assertThat(
            text(" So:\n {@snippet :\n   a({b}); // @highlight\n }\n End. {@snippet file=A.java}"))
        .containsExactly("So:", "", "```", "a({b});", "```", "", "End.");
  }

  @Test
  void seeNamesAnything() {
    Doc doc =
        Javadoc.read(
            """
             Text.
             @see #one() the first
             @see "A book"
             @see <a href="https://a.b">page</a>
            """);
    assertThat(doc.see())
        .map(JavadocTest::plain)
        .containsExactly("the first", "A book", "[page](https://a.b)");
    assertThat(doc.see().get(0)).isEqualTo(DocLinks.of("#one()", "the first"));
  }

  @Test
  void linksLeadToWhatIsFound() {
    String text = Javadoc.read(" {@link Entry#name() the name} of {@link Entry}").text().get(0);
    assertThat(DocLinks.resolve(text, reference -> Optional.of(reference.replaceAll("[#()]", "."))))
        .isEqualTo("{@link Entry.name.. | the name} of {@link Entry}");
  }

  @Test
  void blockTagsAreRead() {
    Doc doc =
        Javadoc.read(
            """
             Text.

             @param name the {@code name},
                 in two lines
             @param <T> not of interest
             @param other
             @return what it is
             @throws java.io.IOException when it
                 fails
             @exception Other sometimes
             @deprecated use {@link #other()}
             @see Elsewhere
            """);
    assertThat(doc.text()).containsExactly("Text.");
    assertThat(doc.params())
        .containsOnly(Map.entry("name", "the `name`, in two lines"), Map.entry("other", ""));
    assertThat(doc.returns()).isEqualTo("what it is");
    assertThat(doc.exceptions())
        .containsOnly(
            Map.entry("java.io.IOException", "when it fails"), Map.entry("Other", "sometimes"));
    assertThat(doc.isDeprecated()).isTrue();
    assertThat(plain(doc.deprecated())).isEqualTo("use `other()`");
    assertThat(doc.see()).map(JavadocTest::plain).containsExactly("`Elsewhere`");
  }

  private static List<String> text(String comment) {
    return Javadoc.read(comment).text().stream().map(JavadocTest::plain).toList();
  }

  /** The text where no link leads to anything. */
  private static String plain(String text) {
    return DocLinks.resolve(text, reference -> Optional.empty());
  }
}
