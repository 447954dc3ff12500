package dev.contextbridge.tests.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What the bridge writes to the Java log, which stays out of the log of the build. */
public final class JavaLog extends Handler
    implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  // Held here: the JDK holds loggers weakly.
  private static final Logger LOGGER = Logger.getLogger("dev.contextbridge");

  private final List<LogRecord> records = new CopyOnWriteArrayList<>();

  /** The records since the test began. */
  public List<LogRecord> records() {
    return records;
  }

  /** The messages since the test began. */
  public List<String> messages() {
    return records.stream().map(LogRecord::getMessage).toList();
  }

  @Override
  public void publish(LogRecord record) {
    records.add(record);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    LOGGER.setUseParentHandlers(false);
    LOGGER.addHandler(this);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    records.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    LOGGER.removeHandler(this);
    LOGGER.setUseParentHandlers(true);
  }
}
