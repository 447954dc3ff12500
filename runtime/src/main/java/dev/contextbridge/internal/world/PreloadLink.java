package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeEvent;
import dev.contextbridge.JsException;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.internal.transfer.Arguments;
import dev.contextbridge.internal.transfer.Parcel;
import dev.contextbridge.internal.transfer.PreloadServices;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What a bridge does for its preload world. */
final class PreloadLink implements PreloadServices {
  /** The world that context isolation uses, by the reference. */
  static final int WORLD = 999;

  /** What Node.js lets a script leave out. */
  static final String NODE_PREFIX = "node:";

  private final JsWorld world;
  private final BridgeCore bridge;
  private final WorldTransfers transfers;

  PreloadLink(JsWorld world, BridgeCore bridge, WorldTransfers transfers) {
    this.world = world;
    this.bridge = bridge;
    this.transfers = transfers;
  }

  @Override
  public void expose(int worldId, String key, Parcel value) {
    bridge.exposePacked(worldId, key, value);
  }

  @Override
  public @Nullable Object execute(String source, Arguments arguments) {
    return bridge.executeInMainWorld(source, arguments);
  }

  @Override
  public void send(String channel, Parcel arguments) {
    bridge.channels().receive(channel, arguments);
  }

  @Override
  public Object invoke(String channel, Parcel arguments) {
    return transfers.promise(
        bridge.channels().answer(channel, arguments), "ipcRenderer.invoke('" + channel + "')");
  }

  @Override
  public void uncaught(JsException error) {
    bridge.report(new BridgeEvent(WORLD, BridgeEvent.Kind.UNCAUGHT_ERROR, error));
  }

  @Override
  public @Nullable Value module(String name) {
    Map<String, BridgedType.Instance<?>> modules = bridge.settings().modules();
    BridgedType.Instance<?> exact = modules.get(name);
    BridgedType.Instance<?> module = exact == null ? modules.get(NODE_PREFIX + name) : exact;
    return module == null ? null : BridgeCore.proxy(world, module);
  }
}
