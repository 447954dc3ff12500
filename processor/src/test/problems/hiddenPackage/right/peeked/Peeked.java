package peeked;

import dev.contextbridge.Bridged;

@Bridged
public interface Peeked {
  void run();
}
