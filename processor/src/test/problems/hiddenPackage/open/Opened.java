package open;

import dev.contextbridge.Bridged;

@Bridged
public interface Opened {
  void run();
}
