package elements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gives back what it gets. */
final class Impl implements ElementsApi {
  @Override
  public Element echo(Element value) {
    return value;
  }

  @Override
  public List<Element> list(List<Element> value) {
    return value;
  }

  @Override
  public Box<Element> box(Box<Element> value) {
    return value;
  }

  @Override
  public Map<String, Element> map(Map<String, Element> value) {
    return value;
  }

  @Override
  public CompletionStage<Element> later(CompletionStage<Element> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Element call(UnaryOperator<Element> function, Element value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Element> function() {
    return each -> each;
  }

  @Override
  public @Nullable Element nullable(@Nullable Element value) {
    return value;
  }

  @Override
  public Optional<Element> optional(Optional<Element> value) {
    return value;
  }

  @Override
  public Element mark(Element element, String className) {
    return element.addClass(className);
  }

  @Override
  public Element made(String text) {
    return new Element("em").text(text);
  }

  @Override
  public Element foreign() {
    return Jsoup.parse("<p>").body();
  }

  @Override
  public Element document() {
    return Jsoup.parse("<p>");
  }

  @Override
  @SuppressWarnings("NullAway")
  public Element missing() {
    return null;
  }
}
