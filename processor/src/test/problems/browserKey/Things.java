package app;

import dev.contextbridge.ExposeInIsolatedWorld;
import dev.contextbridge.ExposeInMainWorld;

// region shown
@ExposeInMainWorld("history")
// ? [BridgeBrowserKey] Things: 'history' is a global of browsers, so its declaration clashes with the DOM library of TypeScript. Name another key in the annotation.
interface Things {}

@ExposeInIsolatedWorld(worldId = 1000, value = "history")
interface Isolated {}
// endregion

@ExposeInMainWorld
// ? [BridgeBrowserKey] LocalStorageApi: 'localStorage' is a global of browsers, so its declaration clashes with the DOM library of TypeScript. Name another key in the annotation.
interface LocalStorageApi {}

@ExposeInMainWorld("Image")
// ? [BridgeBrowserKey] Pictures: 'Image' is a global of browsers, so its declaration clashes with the DOM library of TypeScript. Name another key in the annotation.
interface Pictures {}
