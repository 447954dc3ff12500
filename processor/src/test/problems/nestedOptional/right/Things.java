package app;

import dev.contextbridge.Bridged;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Bridged
interface Things {
  Optional<String> twice();

  @Nullable String both();

  Optional<String> either();

  Map<Kind, @Nullable String> byKind();

  enum Kind {
    ONE
  }
}
