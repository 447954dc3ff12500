package app;

import dev.contextbridge.ExposeInIsolatedWorld;
import dev.contextbridge.ExposeInMainWorld;

@ExposeInMainWorld("history")
// ? [BridgeBrowserKey] Things: 'history' is a global of browsers, so its declaration clashes with the DOM library of TypeScript. Name another key in the annotation.
interface Things {}

@ExposeInIsolatedWorld(worldId = 1000, value = "history")
interface Isolated {}
