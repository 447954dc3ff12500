package throwables;

public class BrokenException extends Exception {
  private static final long serialVersionUID = 1L;

  public BrokenException(String message) {
    super(message);
  }
}
