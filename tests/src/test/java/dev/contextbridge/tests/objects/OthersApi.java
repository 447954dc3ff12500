package dev.contextbridge.tests.objects;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import java.util.List;

/** Another API that takes the same objects, and that scripts implement. */
@Bridged
@ExposeInMainWorld("others")
interface OthersApi {
  PluginsApi.Plugin kept();

  boolean isKept(PluginsApi.Plugin plugin);

  List<PluginsApi.Named> named(List<PluginsApi.Named> named);
}
