package dev.contextbridge;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Set} of JavaScript where no type is declared. Unmodifiable, in the order of insertion.
 * As in JavaScript, primitives are equal by value and everything else by identity.
 */
public final class JsSet extends AbstractSet<@Nullable Object> {
  private final JsMap elements;

  private JsSet(JsMap elements) {
    this.elements = elements;
  }

  /**
   * A copy of a collection.
   *
   * @param elements values of the dynamic column of the type table
   * @return a set
   */
  public static JsSet of(Collection<?> elements) {
    Builder builder = new Builder();
    elements.forEach(builder::add);
    return builder.set();
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return elements.keySet().iterator();
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.containsKey(element);
  }

  /** Fills a set that others may refer to already. */
  public static final class Builder {
    private final JsMap.Builder elements = new JsMap.Builder();
    private final JsSet set = new JsSet(elements.map());

    /** For an empty set. */
    public Builder() {}

    /**
     * Adds an element.
     *
     * @param element the element
     */
    public void add(@Nullable Object element) {
      elements.put(element, element);
    }

    /**
     * The set, also before it is full.
     *
     * @return always the same
     */
    public JsSet set() {
      return set;
    }
  }
}
