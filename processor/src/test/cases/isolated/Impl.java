package isolated;

final class Impl implements PreloadApi {
  @Override
  public int add(int a, int b) {
    return a + b;
  }

  @Override
  public Part part() {
    return () -> "part";
  }
}
