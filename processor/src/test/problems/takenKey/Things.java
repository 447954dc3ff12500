package app;

import dev.contextbridge.ExposeInIsolatedWorld;
import dev.contextbridge.ExposeInMainWorld;

// region shown
@ExposeInMainWorld
// ! [BridgeTakenKey] ConsoleApi: every world has a global 'console' already. Name another key in the annotation.
interface ConsoleApi {}

@ExposeInIsolatedWorld(worldId = 1000, value = "Promise")
// ! [BridgeTakenKey] Things: every world has a global 'Promise' already. Name another key in the annotation.
interface Things {}
// endregion

@ExposeInMainWorld("hasOwnProperty")
// ! [BridgeTakenKey] Inherited: every world has a global 'hasOwnProperty' already. Name another key in the annotation.
interface Inherited {}

@ExposeInMainWorld("__proto__")
// ! [BridgeTakenKey] Prototype: every world has a global '__proto__' already. Name another key in the annotation.
interface Prototype {}
