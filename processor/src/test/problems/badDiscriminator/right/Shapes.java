package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.Discriminator;

@Bridged
interface Shapes {
  Constructed one();

  Dashed two();

  @Discriminator("type")
  sealed interface Constructed {
    record Only() implements Constructed {}
  }

  @Discriminator("shapeKind")
  sealed interface Dashed {
    record One() implements Dashed {}
  }
}
