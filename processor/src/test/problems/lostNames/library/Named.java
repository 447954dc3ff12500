package lib;

/** Nothing of it is lost that a declaration would miss. */
public interface Named {
  String name();

  record Name(String first, String last) {}
}
