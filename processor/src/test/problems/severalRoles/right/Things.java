package app;

import dev.contextbridge.ExposeInMainWorld;

@ExposeInMainWorld("things")
interface Things {}
