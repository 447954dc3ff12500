package plugins;

import dev.contextbridge.JsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

final class Impl implements PluginsApi {
  private final Plugin own = new BuiltIn();
  private final Account account = new Savings(7);
  private Plugin plugin = own;

  @Override
  public void register(Plugin value) {
    plugin = value;
  }

  @Override
  public Plugin registered() {
    return plugin;
  }

  @Override
  public boolean isRegistered(Plugin value) {
    return value == plugin;
  }

  @Override
  public Plugin builtIn() {
    return own;
  }

  @Override
  public List<String> use() {
    List<String> told = new ArrayList<>();
    plugin.onLoad(new Context("here", List.of("a", "b"), told::add));
    told.add(plugin.name());
    told.add(plugin.echo(new Item("echo", 1)).toString());
    told.add(plugin.items(List.of(new Item("one", 1), new Item("two", 2)), true).toString());
    told.add("" + plugin.count(5));
    told.add(plugin.find("key") + " " + plugin.find(null));
    told.add(plugin.maybe(Optional.of(1)) + " " + plugin.maybe(Optional.empty()));
    told.add(refusal());
    told.add(plugin.wrap(text -> text + "!").apply("wrapped"));
    told.add("" + (plugin.child(plugin) == plugin) + (plugin.child(own) == own));
    told.add("" + (plugin.named(own) == own) + plugin.named(() -> "lambda").name());
    told.add(plugin.sum(1) + " " + plugin.sum(1, 2, 3));
    told.add(Arrays.toString(plugin.bytes(new byte[] {1, -1})));
    told.add(plugin.at(Instant.EPOCH).toString());
    told.add(plugin.color(Color.RED).toString());
    told.add("" + plugin.javaName(1));
    told.add(plugin.describe());
    return told;
  }

  private String refusal() {
    try {
      plugin.refuse(3);
      return "not refused";
    } catch (RefusedException e) {
      return "Java refused with " + e.code();
    } catch (JsException e) {
      return e.name() + ": " + e.getMessage();
    }
  }

  @Override
  public CompletionStage<String> useLater(CompletionStage<String> value) {
    return plugin.later(value).thenCompose(text -> plugin.done().thenApply(done -> text + done));
  }

  @Override
  public List<Plugin> list(List<Plugin> plugins) {
    return plugins;
  }

  @Override
  public Map<String, Plugin> map(Map<String, Plugin> plugins) {
    return plugins;
  }

  @Override
  public Holder holder(Holder holder) {
    return holder;
  }

  @Override
  public Optional<Plugin> optional(Optional<Plugin> value) {
    return value;
  }

  @Override
  public Plugin nullable(Plugin value) {
    return value;
  }

  @Override
  public CompletionStage<Plugin> later(CompletionStage<Plugin> value) {
    return value.thenApply(each -> each);
  }

  @Override
  public Plugin call(UnaryOperator<Plugin> function, Plugin value) {
    return function.apply(value);
  }

  @Override
  public UnaryOperator<Plugin> function() {
    return each -> each;
  }

  @Override
  public int all(Plugin... plugins) {
    return (int) Arrays.stream(plugins).distinct().count();
  }

  @Override
  public String close(Resource resource) {
    try (resource) {
      return resource.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Account account() {
    return account;
  }

  @Override
  public int balance(Account value) {
    return value.balance();
  }

  @Override
  public void hidden(Partial partial) {
    partial.secret();
  }

  @Override
  public String nameOf(Named named) {
    return named.name();
  }

  private static final class BuiltIn implements Plugin {
    @Override
    public String name() {
      return "built-in";
    }

    @Override
    public Item echo(Item value) {
      return value;
    }

    @Override
    public void onLoad(Context context) {
      context.log().accept("loaded");
    }

    @Override
    public List<Item> items(List<Item> items, boolean reversed) {
      return items;
    }

    @Override
    public long count(long by) {
      return by;
    }

    @Override
    public String find(String key) {
      return key;
    }

    @Override
    public Optional<Integer> maybe(Optional<Integer> value) {
      return value;
    }

    @Override
    public CompletionStage<String> later(CompletionStage<String> value) {
      return value;
    }

    @Override
    public CompletionStage<Void> done() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void refuse(int code) throws RefusedException {
      throw new RefusedException(code);
    }

    @Override
    public UnaryOperator<String> wrap(UnaryOperator<String> function) {
      return function;
    }

    @Override
    public Plugin child(Plugin plugin) {
      return plugin;
    }

    @Override
    public Named named(Named named) {
      return named;
    }

    @Override
    public int sum(int start, int... values) {
      return start + Arrays.stream(values).sum();
    }

    @Override
    public byte[] bytes(byte[] value) {
      return value;
    }

    @Override
    public Instant at(Instant value) {
      return value;
    }

    @Override
    public Color color(Color value) {
      return value;
    }

    @Override
    public int javaName(int value) {
      return value;
    }
  }
}
