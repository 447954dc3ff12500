package app;

import dev.contextbridge.ExposeInIsolatedWorld;

@ExposeInIsolatedWorld(worldId = 1000, value = "things")
interface Things {}
