package dev.contextbridge.examples.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ListenersTest {

  private final Listeners<String> listeners = new Listeners<>();
  private final List<String> heard = new ArrayList<>();

  @Test
  void tellsInOrderOfSubscription() {
    listeners.add(news -> heard.add("1 " + news));
    listeners.add(news -> heard.add("2 " + news));
    listeners.tell("x");
    assertThat(heard).containsExactly("1 x", "2 x");
  }

  @Test
  void unsubscribingEndsOneSubscriptionOnly() {
    Consumer<String> listener = heard::add;
    Runnable first = listeners.add(listener);
    listeners.add(listener);
    first.run();
    first.run();
    listeners.tell("x");
    assertThat(heard).containsExactly("x");
  }

  @Test
  void oneMayUnsubscribeWhileItIsTold() {
    List<Runnable> unsubscribe = new ArrayList<>();
    unsubscribe.add(
        listeners.add(
            news -> {
              heard.add(news);
              unsubscribe.get(0).run();
            }));
    listeners.tell("x");
    listeners.tell("y");
    assertThat(heard).containsExactly("x");
  }

  /** Quiet, since the log is meant for failures that nobody expects. */
  @Test
  void oneThatThrowsKeepsNothingFromTheOthers() {
    Logger log = Logger.getLogger(Listeners.class.getName());
    log.setLevel(Level.OFF);
    listeners.add(
        news -> {
          throw new IllegalStateException("on purpose");
        });
    listeners.add(heard::add);
    listeners.tell("x");
    log.setLevel(null);
    assertThat(heard).containsExactly("x");
  }
}
