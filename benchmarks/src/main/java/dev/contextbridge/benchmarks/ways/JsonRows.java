package dev.contextbridge.benchmarks.ways;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.contextbridge.benchmarks.RowsApi;
import dev.contextbridge.benchmarks.RowsApi.Event;
import dev.contextbridge.benchmarks.RowsApi.Node;
import dev.contextbridge.benchmarks.RowsApi.Payment;
import dev.contextbridge.benchmarks.RowsData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.graalvm.polyglot.HostAccess;

/** Rows as JSON text. Public because GraalJS calls it. */
public final class JsonRows {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().addMixIn(Event.class, TaggedEvent.class);

  private final RowsApi data = new RowsData();

  JsonRows() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Opened.class, name = "Opened"),
    @JsonSubTypes.Type(value = Event.Changed.class, name = "Changed"),
    @JsonSubTypes.Type(value = Event.Closed.class, name = "Closed")
  })
  private interface TaggedEvent {}

  /** A payment as JSON has it. */
  private record PaymentText(String id, String day, String amount) {
    static PaymentText of(Payment payment) {
      return new PaymentText(
          payment.id().toString(), payment.day().toString(), payment.amount().toString());
    }

    Payment payment() {
      return new Payment(UUID.fromString(id), LocalDate.parse(day), new BigDecimal(amount));
    }
  }

  /** What a method returns, as JSON. */
  @HostAccess.Export
  public String give(String method, int count) throws JsonProcessingException {
    return switch (method) {
      case "events" ->
          MAPPER
              .writerFor(new TypeReference<List<Event>>() {})
              .writeValueAsString(data.events(count));
      case "payments" ->
          MAPPER.writeValueAsString(data.payments(count).stream().map(PaymentText::of).toList());
      case "set" -> MAPPER.writeValueAsString(data.set(count));
      case "map" -> MAPPER.writeValueAsString(data.map(count));
      case "tree" -> MAPPER.writeValueAsString(data.tree(count));
      default -> throw new IllegalArgumentException(method);
    };
  }

  /** Calls a method with what is written in JSON. */
  @HostAccess.Export
  public double take(String method, String argument) throws JsonProcessingException {
    return switch (method) {
      case "takeEvents" ->
          data.takeEvents(MAPPER.readValue(argument, new TypeReference<List<Event>>() {}));
      case "takePayments" ->
          data.takePayments(
              MAPPER.readValue(argument, new TypeReference<List<PaymentText>>() {}).stream()
                  .map(PaymentText::payment)
                  .toList());
      case "takeSet" ->
          data.takeSet(MAPPER.readValue(argument, new TypeReference<Set<Integer>>() {}));
      case "takeMap" ->
          data.takeMap(MAPPER.readValue(argument, new TypeReference<Map<Integer, Double>>() {}));
      case "takeTree" -> data.takeTree(MAPPER.readValue(argument, Node.class));
      default -> throw new IllegalArgumentException(method);
    };
  }
}
