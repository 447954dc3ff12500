package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.Discriminator;

@Bridged
interface Shapes {
  Constructed one();

  Dashed two();

  @Discriminator("constructor")
  // ! [BridgeDiscriminator] Constructed: 'constructor' cannot be the property that tells its records apart: every object of JavaScript has a member of that name. Write another name in @Discriminator.
  sealed interface Constructed {
    record Only() implements Constructed {}
  }

  @Discriminator("shape-kind")
  // ! [BridgeDiscriminator] Dashed: 'shape-kind' cannot be the property that tells its records apart: it is no identifier. Write 'shapeKind' in @Discriminator.
  sealed interface Dashed {
    record One() implements Dashed {}
  }
}
