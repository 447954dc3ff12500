package app;

import dev.contextbridge.ExposeInIsolatedWorld;
import dev.contextbridge.ExposeInMainWorld;

@ExposeInMainWorld("my things")
// ! [BridgeBadKey] Things: 'my things' cannot be the name of a global variable. Name another key in the annotation: letters, digits, _ and $, not beginning with a digit, and no word that JavaScript reserves: 'myThings'.
interface Things {}

@ExposeInMainWorld("delete")
// ! [BridgeBadKey] Words: 'delete' cannot be the name of a global variable. Name another key in the annotation: letters, digits, _ and $, not beginning with a digit, and no word that JavaScript reserves.
interface Words {}

@ExposeInIsolatedWorld(worldId = 1000, value = "1st")
// ! [BridgeBadKey] Numbers: '1st' cannot be the name of a global variable. Name another key in the annotation: letters, digits, _ and $, not beginning with a digit, and no word that JavaScript reserves: '_1st'.
interface Numbers {}
