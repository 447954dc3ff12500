import dev.contextbridge.Bridged;

@Bridged
interface Part {
  String name();
}
