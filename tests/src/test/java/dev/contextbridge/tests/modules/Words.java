package dev.contextbridge.tests.modules;

import dev.contextbridge.Bridged;

/** A module of Java. */
@Bridged
interface Words {
  String shout(String text);
}
