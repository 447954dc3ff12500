package dev.contextbridge.internal.world;

/**
 * Makes sure that enough of the thread's stack is left before Java code is entered from a script,
 * which decides how deep the stack is when it calls.
 *
 * <p>Java cannot ask how much stack is left, but it can try: {@link #probe} recurses through wide
 * frames and returns, or throws {@link StackOverflowError} here, where nothing can break. The width
 * comes from many values that live across a call. The branch that uses them is taken while the
 * class is initialized and now and then later, so that no compiler leaves it out.
 */
final class StackReserve {
  /** About 70 KB in frames of compiled code, more while interpreted. */
  private static final int APPLICATION_FRAMES = 48;

  /** About 9 KB: enough to build a value. */
  private static final int VALUE_FRAMES = 6;

  private static final int WARM_UP_ROUNDS = 20_000;
  private static final long[] VALUES = new long[160];
  private static volatile long consumed;

  static {
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      probe(1, (i & 15) == 0, VALUES);
    }
  }

  private StackReserve() {}

  /** Throws unless the application's code can be entered. */
  static void forApplication() {
    probe(APPLICATION_FRAMES, false, VALUES);
  }

  /** Throws unless a value can be built. */
  static void forValue() {
    probe(VALUE_FRAMES, false, VALUES);
  }

  // spotless:off
  @SuppressWarnings("MultiVariableDeclaration") // one to a line would be 160 lines
  private static int probe(int frames, boolean widen, long[] m) {
    if (widen) {
      long a0 = m[0], a1 = m[1], a2 = m[2], a3 = m[3], a4 = m[4], a5 = m[5], a6 = m[6], a7 = m[7];
      long b0 = m[8], b1 = m[9], b2 = m[10], b3 = m[11], b4 = m[12], b5 = m[13], b6 = m[14], b7 = m[15];
      long c0 = m[16], c1 = m[17], c2 = m[18], c3 = m[19], c4 = m[20], c5 = m[21], c6 = m[22], c7 = m[23];
      long d0 = m[24], d1 = m[25], d2 = m[26], d3 = m[27], d4 = m[28], d5 = m[29], d6 = m[30], d7 = m[31];
      long e0 = m[32], e1 = m[33], e2 = m[34], e3 = m[35], e4 = m[36], e5 = m[37], e6 = m[38], e7 = m[39];
      long f0 = m[40], f1 = m[41], f2 = m[42], f3 = m[43], f4 = m[44], f5 = m[45], f6 = m[46], f7 = m[47];
      long g0 = m[48], g1 = m[49], g2 = m[50], g3 = m[51], g4 = m[52], g5 = m[53], g6 = m[54], g7 = m[55];
      long h0 = m[56], h1 = m[57], h2 = m[58], h3 = m[59], h4 = m[60], h5 = m[61], h6 = m[62], h7 = m[63];
      long i0 = m[64], i1 = m[65], i2 = m[66], i3 = m[67], i4 = m[68], i5 = m[69], i6 = m[70], i7 = m[71];
      long j0 = m[72], j1 = m[73], j2 = m[74], j3 = m[75], j4 = m[76], j5 = m[77], j6 = m[78], j7 = m[79];
      long k0 = m[80], k1 = m[81], k2 = m[82], k3 = m[83], k4 = m[84], k5 = m[85], k6 = m[86], k7 = m[87];
      long l0 = m[88], l1 = m[89], l2 = m[90], l3 = m[91], l4 = m[92], l5 = m[93], l6 = m[94], l7 = m[95];
      long m0 = m[96], m1 = m[97], m2 = m[98], m3 = m[99], m4 = m[100], m5 = m[101], m6 = m[102], m7 = m[103];
      long n0 = m[104], n1 = m[105], n2 = m[106], n3 = m[107], n4 = m[108], n5 = m[109], n6 = m[110], n7 = m[111];
      long o0 = m[112], o1 = m[113], o2 = m[114], o3 = m[115], o4 = m[116], o5 = m[117], o6 = m[118], o7 = m[119];
      long p0 = m[120], p1 = m[121], p2 = m[122], p3 = m[123], p4 = m[124], p5 = m[125], p6 = m[126], p7 = m[127];
      long q0 = m[128], q1 = m[129], q2 = m[130], q3 = m[131], q4 = m[132], q5 = m[133], q6 = m[134], q7 = m[135];
      long r0 = m[136], r1 = m[137], r2 = m[138], r3 = m[139], r4 = m[140], r5 = m[141], r6 = m[142], r7 = m[143];
      long s0 = m[144], s1 = m[145], s2 = m[146], s3 = m[147], s4 = m[148], s5 = m[149], s6 = m[150], s7 = m[151];
      long t0 = m[152], t1 = m[153], t2 = m[154], t3 = m[155], t4 = m[156], t5 = m[157], t6 = m[158], t7 = m[159];
      consume(m);
      consumed =
          a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + b0 + b1 + b2 + b3 + b4 + b5 + b6 + b7 + c0
          + c1 + c2 + c3 + c4 + c5 + c6 + c7 + d0 + d1 + d2 + d3 + d4 + d5 + d6 + d7 + e0 + e1
          + e2 + e3 + e4 + e5 + e6 + e7 + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + g0 + g1 + g2
          + g3 + g4 + g5 + g6 + g7 + h0 + h1 + h2 + h3 + h4 + h5 + h6 + h7 + i0 + i1 + i2 + i3
          + i4 + i5 + i6 + i7 + j0 + j1 + j2 + j3 + j4 + j5 + j6 + j7 + k0 + k1 + k2 + k3 + k4
          + k5 + k6 + k7 + l0 + l1 + l2 + l3 + l4 + l5 + l6 + l7 + m0 + m1 + m2 + m3 + m4 + m5
          + m6 + m7 + n0 + n1 + n2 + n3 + n4 + n5 + n6 + n7 + o0 + o1 + o2 + o3 + o4 + o5 + o6
          + o7 + p0 + p1 + p2 + p3 + p4 + p5 + p6 + p7 + q0 + q1 + q2 + q3 + q4 + q5 + q6 + q7
          + r0 + r1 + r2 + r3 + r4 + r5 + r6 + r7 + s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7 + t0
          + t1 + t2 + t3 + t4 + t5 + t6 + t7;
    }
    return frames == 0 ? 0 : probe(frames - 1, widen && frames < 0, m) + 1;
  }
  // spotless:on

  private static void consume(long[] values) {
    values[(int) (consumed & 15)]++;
  }
}
