package regexps;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

@ExposeInMainWorld
public interface RegexpsApi {
  Pattern echo(Pattern value);

  List<Pattern> list(List<Pattern> value);

  Box<Pattern> box(Box<Pattern> value);

  Map<String, Pattern> map(Map<String, Pattern> value);

  CompletionStage<Pattern> later(CompletionStage<Pattern> value);

  Pattern call(UnaryOperator<Pattern> function, Pattern value);

  UnaryOperator<Pattern> function();

  @Nullable Pattern nullable(@Nullable Pattern value);

  Optional<Pattern> optional(Optional<Pattern> value);

  /** The lines that a pattern is found in. */
  List<String> search(Pattern pattern, List<String> lines);

  /** What Java has compiled. */
  Pattern compiled(String pattern);
}
