package app;

import dev.contextbridge.Bridged;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Bridged
interface Things {
  // ! [BridgeNestedOptional] Return type of Things.twice: Optional<Optional<String>> can be missing in two ways, which JavaScript cannot tell apart. Use one Optional, or one @Nullable.
  Optional<Optional<String>> twice();

  // ! [BridgeNestedOptional] Return type of Things.both: Optional<String> can be missing in two ways, which JavaScript cannot tell apart. Use one Optional, or one @Nullable.
  Optional<@Nullable String> both();

  // ! [BridgeNestedOptional] Return type of Things.either: @Nullable Optional<String> can be missing in two ways, which JavaScript cannot tell apart. Use one Optional, or one @Nullable.
  @Nullable Optional<String> either();

  // ! [BridgeNestedOptional] Return type of Things.byKind: a value of Map<Kind, Optional<String>> can be missing in two ways, which JavaScript cannot tell apart. Use one Optional, or one @Nullable.
  Map<Kind, Optional<String>> byKind();

  enum Kind {
    ONE
  }
}
