package app;

import dev.contextbridge.Bridged;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Bridged
interface Things {
  Instant ma();

  LocalDate mb();

  Instant mc();

  String md();

  URI me();

  String mf();

  double mg();

  String mh();

  int mi();

  List<String> mj();

  Pair mk();

  record Pair(String key, int value) {}
}
