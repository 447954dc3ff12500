package app;

import dev.contextbridge.Bridged;
import org.jspecify.annotations.Nullable;

@Bridged
interface Things {
  @Nullable Integer count();

  void set(@Nullable Boolean value);
}
