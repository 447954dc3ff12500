package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Things {
  List<Found> all();
}

record Found(String text) {}
