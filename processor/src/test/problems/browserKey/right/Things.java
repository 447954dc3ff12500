package app;

import dev.contextbridge.ExposeInMainWorld;

@ExposeInMainWorld("noteHistory")
interface Things {}
