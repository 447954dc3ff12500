package app;

import dev.contextbridge.ContextBridge;
import exported.GreetApi;
import exported.GreetApiBridge;
import opened.Clock;

/** Runs one script. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (ContextBridge bridge = ContextBridge.create()) {
      bridge.exposeInMainWorld(GreetApiBridge.of(new Greeter()));
      String script = "`${greet.hello({ name: 'modules' })} ${greet.clock().ticks()}`";
      System.out.println(bridge.mainWorld().evaluate(script));
    }
  }

  private static final class Greeter implements GreetApi {
    @Override
    public String hello(Person person) {
      return "hello " + person.name();
    }

    @Override
    public Clock clock() {
      return () -> 42;
    }
  }
}
