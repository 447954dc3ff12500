package isolated;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInIsolatedWorld;

/** For the world of its own: exports types only. */
@ExposeInIsolatedWorld(worldId = 1004, value = "isolated")
interface PreloadApi {
  int add(int a, int b);

  Part part();

  @Bridged
  interface Part {
    String name();
  }
}
