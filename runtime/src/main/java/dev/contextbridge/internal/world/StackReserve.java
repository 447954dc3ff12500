package dev.contextbridge.internal.world;

/**
 * Makes sure that enough of the thread's stack is left before Java code is entered from a script,
 * which decides how deep the stack is when it calls.
 *
 * <p>Java cannot ask how much stack is left, but it can try: {@link #probe} recurses through wide
 * frames and returns, or throws {@link StackOverflowError} here, where nothing can break. The width
 * comes from many values that wait on the operand stack for the result of a call. The branch that
 * does so is taken while the class is initialized and never again, so that no compiler leaves it
 * out.
 */
final class StackReserve {
  /** About 70 KB in frames of compiled code, more while interpreted. */
  private static final int APPLICATION_FRAMES = 34;

  /** About 9 KB: enough to build a value. */
  private static final int VALUE_FRAMES = 4;

  private static final int WARM_UP_ROUNDS = 20_000;
  private static final long[] VALUES = new long[240];
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

  private static long touched(long[] values) {
    values[(int) (consumed & 15)]++;
    return consumed;
  }

  // spotless:off
  @SuppressWarnings({"DeeplyNested", "UnnecessaryParentheses"}) // so that the values pile up
  private static int probe(int frames, boolean widen, long[] m) {
    if (widen) {
      consumed =
          m[0] + (m[1] + (m[2] + (m[3] + (m[4] + (m[5] + (m[6] + (m[7] + (m[8] + (m[9] + (
          m[10] + (m[11] + (m[12] + (m[13] + (m[14] + (m[15] + (m[16] + (m[17] + (m[18] + (
          m[19] + (m[20] + (m[21] + (m[22] + (m[23] + (m[24] + (m[25] + (m[26] + (m[27] + (
          m[28] + (m[29] + (m[30] + (m[31] + (m[32] + (m[33] + (m[34] + (m[35] + (m[36] + (
          m[37] + (m[38] + (m[39] + (m[40] + (m[41] + (m[42] + (m[43] + (m[44] + (m[45] + (
          m[46] + (m[47] + (m[48] + (m[49] + (m[50] + (m[51] + (m[52] + (m[53] + (m[54] + (
          m[55] + (m[56] + (m[57] + (m[58] + (m[59] + (m[60] + (m[61] + (m[62] + (m[63] + (
          m[64] + (m[65] + (m[66] + (m[67] + (m[68] + (m[69] + (m[70] + (m[71] + (m[72] + (
          m[73] + (m[74] + (m[75] + (m[76] + (m[77] + (m[78] + (m[79] + (m[80] + (m[81] + (
          m[82] + (m[83] + (m[84] + (m[85] + (m[86] + (m[87] + (m[88] + (m[89] + (m[90] + (
          m[91] + (m[92] + (m[93] + (m[94] + (m[95] + (m[96] + (m[97] + (m[98] + (m[99] + (
          m[100] + (m[101] + (m[102] + (m[103] + (m[104] + (m[105] + (m[106] + (m[107] + (
          m[108] + (m[109] + (m[110] + (m[111] + (m[112] + (m[113] + (m[114] + (m[115] + (
          m[116] + (m[117] + (m[118] + (m[119] + (m[120] + (m[121] + (m[122] + (m[123] + (
          m[124] + (m[125] + (m[126] + (m[127] + (m[128] + (m[129] + (m[130] + (m[131] + (
          m[132] + (m[133] + (m[134] + (m[135] + (m[136] + (m[137] + (m[138] + (m[139] + (
          m[140] + (m[141] + (m[142] + (m[143] + (m[144] + (m[145] + (m[146] + (m[147] + (
          m[148] + (m[149] + (m[150] + (m[151] + (m[152] + (m[153] + (m[154] + (m[155] + (
          m[156] + (m[157] + (m[158] + (m[159] + (m[160] + (m[161] + (m[162] + (m[163] + (
          m[164] + (m[165] + (m[166] + (m[167] + (m[168] + (m[169] + (m[170] + (m[171] + (
          m[172] + (m[173] + (m[174] + (m[175] + (m[176] + (m[177] + (m[178] + (m[179] + (
          m[180] + (m[181] + (m[182] + (m[183] + (m[184] + (m[185] + (m[186] + (m[187] + (
          m[188] + (m[189] + (m[190] + (m[191] + (m[192] + (m[193] + (m[194] + (m[195] + (
          m[196] + (m[197] + (m[198] + (m[199] + (m[200] + (m[201] + (m[202] + (m[203] + (
          m[204] + (m[205] + (m[206] + (m[207] + (m[208] + (m[209] + (m[210] + (m[211] + (
          m[212] + (m[213] + (m[214] + (m[215] + (m[216] + (m[217] + (m[218] + (m[219] + (
          m[220] + (m[221] + (m[222] + (m[223] + (m[224] + (m[225] + (m[226] + (m[227] + (
          m[228] + (m[229] + (m[230] + (m[231] + (m[232] + (m[233] + (m[234] + (m[235] + (
          m[236] + (m[237] + (m[238] + (m[239] + (touched(m)
          ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
          ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
          ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));
    }
    return frames == 0 ? 0 : probe(frames - 1, widen && frames < 0, m) + 1;
  }
  // spotless:on
}
