package dev.contextbridge.benchmarks;

import org.graalvm.polyglot.HostAccess;

/** A record inside a record. */
public record Customer(@HostAccess.Export String name, @HostAccess.Export String city) {
  double sum() {
    return name.length() + city.length();
  }
}
