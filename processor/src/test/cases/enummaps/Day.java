package enummaps;

/** Two days. */
public enum Day {
  MONDAY,
  TUESDAY
}
