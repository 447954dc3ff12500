package exported;

import dev.contextbridge.Bridged;

@Bridged
public interface Exported {
  void run();
}
