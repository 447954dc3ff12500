package dev.contextbridge.tests.objects;

import java.util.List;

/** Shares what another API keeps. */
record Others(Plugins plugins) implements OthersApi {
  @Override
  public PluginsApi.Plugin kept() {
    return plugins.kept();
  }

  @Override
  public boolean isKept(PluginsApi.Plugin plugin) {
    return plugins.isKept(plugin);
  }

  @Override
  public List<PluginsApi.Named> named(List<PluginsApi.Named> named) {
    return named;
  }
}
