package dev.contextbridge.tests.worlds;

import dev.contextbridge.ExposeInIsolatedWorld;

/** An API of an isolated world. */
@ExposeInIsolatedWorld(worldId = 1004, value = "plugins")
interface PluginApi {
  String load(String name);
}
