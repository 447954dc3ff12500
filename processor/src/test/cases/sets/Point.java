package sets;

/** Equal to another at the same place. */
public record Point(int x, int y) {}
