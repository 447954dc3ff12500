package app;

import dev.contextbridge.Bridged;

@Bridged
public interface Hidden {
  void run();
}
