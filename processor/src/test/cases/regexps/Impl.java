package regexps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives back what it gets. */
final class Impl implements RegexpsApi {
  @Override
  public Pattern echo(Pattern value) {
    return value;
  }

  @Override
  public List<Pattern> list(List<Pattern> value) {
    return value;
  }

  @Override
  public Box<Pattern> box(Box<Pattern> value) {
    return value;
  }

  @Override
  public Map<String, Pattern> map(Map<String, Pattern> value) {
    return value;
  }

  @Override
  public CompletionStage<Pattern> later(CompletionStage<Pattern> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Pattern call(UnaryOperator<Pattern> function, Pattern value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Pattern> function() {
    return each -> each;
  }

  @Override
  public @Nullable Pattern nullable(@Nullable Pattern value) {
    return value;
  }

  @Override
  public Optional<Pattern> optional(Optional<Pattern> value) {
    return value;
  }

  @Override
  public List<String> search(Pattern pattern, List<String> lines) {
    return lines.stream().filter(line -> pattern.matcher(line).find()).toList();
  }

  @Override
  public Pattern compiled(String pattern) {
    return Pattern.compile(pattern);
  }
}
