package dev.contextbridge.tests.objects;

import java.util.Objects;

/** Keeps what it is given. */
final class Plugins implements PluginsApi {
  private final Tool tool = new Hammer();
  private Plugin kept;
  private Listener listener;
  private int counted;

  Plugin keptInJava() {
    return Objects.requireNonNull(kept);
  }

  void listenTo(Listener next) {
    listener = next;
  }

  int takeCounted() {
    int taken = counted;
    counted = 0;
    return taken;
  }

  @Override
  public void keep(Plugin plugin) {
    kept = plugin;
  }

  @Override
  public Plugin kept() {
    return kept;
  }

  @Override
  public boolean isKept(Plugin plugin) {
    return plugin == kept;
  }

  @Override
  public void guard() throws NotAllowedException {
    kept.guard();
  }

  @Override
  public void forbid() throws NotAllowedException {
    throw new NotAllowedException("forbidden by Java");
  }

  @Override
  public boolean isKeptNamed(Named named) {
    return (Object) named == kept;
  }

  @Override
  public Tool tool() {
    return tool;
  }

  @Override
  public boolean isTool(Named named) {
    return named == tool;
  }

  @Override
  public boolean isToolItself(Tool value) {
    return value == tool;
  }

  @Override
  public String use(Resource resource) {
    try (resource) {
      return resource.read();
    }
  }

  @Override
  public void listen(Listener next) {
    listener = next;
  }

  @Override
  public Listener listener() {
    return listener;
  }

  @Override
  public void count(int by) {
    counted += by;
  }

  private static final class Hammer implements Tool {
    @Override
    public String name() {
      return "hammer";
    }

    @Override
    public int size() {
      return 3;
    }
  }
}
