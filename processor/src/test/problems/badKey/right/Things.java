package app;

import dev.contextbridge.ExposeInIsolatedWorld;
import dev.contextbridge.ExposeInMainWorld;

@ExposeInMainWorld("myThings")
interface Things {}

@ExposeInMainWorld("deletion")
interface Words {}

@ExposeInIsolatedWorld(worldId = 1000, value = "first")
interface Numbers {}
