package app;

import dev.contextbridge.ExposeInIsolatedWorld;

@ExposeInIsolatedWorld(worldId = -1, value = "things")
// ! [BridgeWorldId] Things: there is no world -1. Use 999 for the preload world, or 1000 and up.
interface Things {}
