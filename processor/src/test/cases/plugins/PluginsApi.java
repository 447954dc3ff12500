package plugins;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes plugins that scripts implement. */
@ExposeInMainWorld
public interface PluginsApi {
  /** Registers a plugin. */
  void register(Plugin plugin);

  /** The plugin that was registered last. */
  Plugin registered();

  boolean isRegistered(Plugin plugin);

  /** A plugin that Java implements. */
  Plugin builtIn();

  /** Calls each method of the plugin that was registered last, and tells what came. */
  List<String> use();

  CompletionStage<String> useLater(CompletionStage<String> value);

  List<Plugin> list(List<Plugin> plugins);

  Map<String, Plugin> map(Map<String, Plugin> plugins);

  Holder holder(Holder holder);

  Optional<Plugin> optional(Optional<Plugin> plugin);

  @Nullable Plugin nullable(@Nullable Plugin plugin);

  CompletionStage<Plugin> later(CompletionStage<Plugin> plugin);

  Plugin call(UnaryOperator<Plugin> function, Plugin plugin);

  UnaryOperator<Plugin> function();

  int all(Plugin... plugins);

  String close(Resource resource);

  /** Only Java implements it. */
  Account account();

  int balance(Account account);

  void hidden(Partial partial);

  /** Takes anything that is named, such as a plugin of Java. */
  String nameOf(Named named);
}
