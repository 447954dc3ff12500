package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Things {
  Grow<String> grow();

  record Grow<T>(List<Grow<T>> next, T value) {}
}
