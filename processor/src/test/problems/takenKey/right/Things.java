package app;

import dev.contextbridge.ExposeInIsolatedWorld;
import dev.contextbridge.ExposeInMainWorld;

@ExposeInMainWorld("terminal")
interface ConsoleApi {}

@ExposeInIsolatedWorld(worldId = 1000, value = "promises")
interface Things {}
