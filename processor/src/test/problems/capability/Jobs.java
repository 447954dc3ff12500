package app;

import dev.contextbridge.Bridged;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

@Bridged
interface Jobs {
  List<Job> all();

  // region shown
  // ! [BridgeCapability] Return type of Jobs.file: java.io.File gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
  File file();

  // ! [BridgeCapability] Return type of Jobs.worker: app.Worker gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
  Worker worker();
  // endregion

  // ! [BridgeCapability] Return type of Jobs.loader: java.util.ServiceLoader gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
  java.util.ServiceLoader<Runnable> loader();

  // ! [BridgeCapability] Parameter 'path' of Jobs.open: java.nio.file.Path gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
  void open(java.nio.file.Path path);

  // ! [BridgeCapability] Parameter 'stream' of Jobs.read: java.io.InputStream gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
  void read(InputStream stream);

  // ! [BridgeCapability] Return type of Jobs.classes → CompletionStage result → Map value: java.lang.Class gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
  CompletionStage<Map<String, Class<?>>> classes();

  // ! [BridgeCapability] Parameter 'listener' of Jobs.on → Return type of Function.apply: java.lang.ClassLoader gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
  // ! [BridgeCapability] Parameter 'listener' of Jobs.on → Parameter 'value' of Function.apply: java.lang.Process gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
  void on(Function<Process, ClassLoader> listener);
}

// ! [BridgeCapability] Return type of Jobs.all → List element → Job.worker: java.lang.Thread gives its holder power over the host, which a script must not have. Pass the data that the script needs, as a String, bytes or a record.
record Job(String name, Thread worker) {}

class Worker extends Thread {}
