package throwables;

/**
 * A report.
 *
 * @param title its title
 * @param reason why
 */
public record Report(String title, Exception reason) {}
