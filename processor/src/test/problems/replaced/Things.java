package app;

import dev.contextbridge.Bridged;

@Bridged
interface Things {
  // ! [BridgeType] Return type of Things.ma: Timestamp cannot cross the bridge. Use Instant.
  java.sql.Timestamp ma();

  // ! [BridgeType] Return type of Things.mb: Date cannot cross the bridge. Use LocalDate.
  java.sql.Date mb();

  // ! [BridgeType] Return type of Things.mc: Calendar cannot cross the bridge. Use Instant or ZonedDateTime.
  java.util.Calendar mc();

  // ! [BridgeType] Return type of Things.md: Locale cannot cross the bridge. Use String with its language tag.
  java.util.Locale md();

  // ! [BridgeType] Return type of Things.me: URL cannot cross the bridge. Use URI.
  java.net.URL me();

  // ! [BridgeType] Return type of Things.mf: TimeZone cannot cross the bridge. Use ZoneId.
  java.util.TimeZone mf();

  // ! [BridgeType] Return type of Things.mg: Number cannot cross the bridge. Use double, long or BigDecimal.
  Number mg();

  // ! [BridgeType] Return type of Things.mh: StringBuilder cannot cross the bridge. Use String.
  StringBuilder mh();

  // ! [BridgeType] Return type of Things.mi: AtomicInteger cannot cross the bridge. Use int.
  java.util.concurrent.atomic.AtomicInteger mi();

  // ! [BridgeType] Return type of Things.mj: Iterable<String> cannot cross the bridge. Use List<T>, or Iterator<T> as a result.
  Iterable<String> mj();

  // ! [BridgeType] Return type of Things.mk: Entry<String, Integer> cannot cross the bridge. Use a record with a key and a value.
  java.util.Map.Entry<String, Integer> mk();
}
