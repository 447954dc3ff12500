package lib;

public interface Many<T> {
  T nine(int q1, int q2, int q3, int q4, int q5, int q6, int q7, int q8, T q9);

  T more(int q1, int q2, int q3, int q4, int q5, int q6, int q7, int q8, String... rest);
}
