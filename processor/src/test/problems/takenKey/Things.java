package app;

import dev.contextbridge.ExposeInIsolatedWorld;
import dev.contextbridge.ExposeInMainWorld;

@ExposeInMainWorld
// ! [BridgeTakenKey] ConsoleApi: every world has a global 'console' already. Name another key in the annotation.
interface ConsoleApi {}

@ExposeInIsolatedWorld(worldId = 1000, value = "Promise")
// ! [BridgeTakenKey] Things: every world has a global 'Promise' already. Name another key in the annotation.
interface Things {}
