package docs;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;

/**
 * Everything that a comment may have: {@code List<String>} and {@code {a: 1}} and <b>bold</b>.
 *
 * <p>A second paragraph, with a link to {@link #find(String, int)}, to {@link Entry} and to {@link
 * java.util.List the list}. 1 &lt; 2 &amp;&amp; 3 &gt; 2, &quot;quoted&quot;, *&#47; no end.
 *
 * <ul>
 *   <li>first
 *   <li>second, with <code>code</code>
 * </ul>
 *
 * <pre>{@code
 * for (String each : list) {
 *   print(each < 1);
 * }
 * }</pre>
 *
 * @author nobody
 * @since 1
 */
@ExposeInMainWorld
public interface DocsApi {
  /**
   * Finds an entry.
   *
   * @param name the name, such as {@code "a"}
   * @param in where to look, which may
   *     take two lines
   * @return the entry
   * @throws MissingException when there is none
   * @throws IllegalStateException never said in the declaration
   * @see Entry
   * @see #old() the old way
   * @see java.util.Map
   */
  Entry find(String name, int in) throws MissingException;

  /**
   * All of src/*{@link Nowhere /}, *<span></span>/ and {@literal *}{@literal /}.
   *
   * @param path a*{@link Nowhere /}
   * @return b*{@link Nowhere /}
   * @throws MissingException c*{@link Nowhere /}
   * @see "d*&#47;"
   * @deprecated e*{@linkplain Nowhere /}
   */
  @Deprecated
  int ends(String path) throws MissingException;

  /** {@inheritDoc} One line. */
  void one();

  /**
   * Old.
   *
   * @deprecated use {@link #one()}
   */
  @Deprecated
  void old();

  /** @return only that */
  List<Level> levels();

  void none();

  @Deprecated
  void silentlyOld();
}
