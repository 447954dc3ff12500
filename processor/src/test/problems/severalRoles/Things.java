package app;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInIsolatedWorld;
import dev.contextbridge.ExposeInMainWorld;

@ExposeInMainWorld("things")
@ExposeInIsolatedWorld(worldId = 1000, value = "things")
// ! [BridgeSeveralRoles] Things: @ExposeInMainWorld and @ExposeInIsolatedWorld exclude each other. Keep one; an exposure can be bound to other worlds by exposeInIsolatedWorld(worldId, key, exposure).
interface Things {}

@Bridged
@ExposeInMainWorld("fine")
interface Fine {}
