package lib;

import org.jspecify.annotations.Nullable;

@FunctionalInterface
public interface Listener<T> {
  void changed(T value, @Nullable String reason);
}
