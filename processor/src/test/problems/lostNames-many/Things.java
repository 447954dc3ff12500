package app;

import dev.contextbridge.Bridged;
import lib.Many;

@Bridged
// ? [BridgeUndescribed] Things.nine: the class file of Many has neither the names of parameters nor documentation. Compile Many with this processor and let a @Bridged interface reach it there, or compile it with -parameters, or declare the method again here.
interface Things extends Many<String> {}
