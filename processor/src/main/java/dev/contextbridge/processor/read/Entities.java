package dev.contextbridge.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The characters that HTML has names and numbers for. */
final class Entities {
  /** Those that people write, each before its code point. */
  private static final String NAMED =
      """
      amp 38 apos 39 gt 62 lt 60 nbsp 32 quot 34
      cent 162 copy 169 deg 176 divide 247 euro 8364 frac12 189 laquo 171 micro 181 middot 183
      para 182 plusmn 177 pound 163 raquo 187 reg 174 sect 167 sup2 178 sup3 179 times 215
      bull 8226 hellip 8230 ldquo 8220 lsquo 8216 mdash 8212 ndash 8211 rdquo 8221 rsquo 8217
      darr 8595 harr 8596 larr 8592 rArr 8658 rarr 8594 uarr 8593 trade 8482
      asymp 8776 ge 8805 infin 8734 le 8804 minus 8722 ne 8800 pi 960
      Aring 197 Auml 196 Ccedil 199 Eacute 201 Ntilde 209 Oslash 216 Ouml 214 Uuml 220
      aacute 225 agrave 224 acirc 226 aelig 230 aring 229 auml 228 ccedil 231 eacute 233 ecirc 234
      egrave 232 euml 235 iacute 237 ntilde 241 oacute 243 oslash 248 ouml 246 szlig 223 uacute 250
      uuml 252
      """;

  private static final Map<String, Integer> POINTS = points();

  private static final int NONE = -1;

  private Entities() {}

  private static Map<String, Integer> points() {
    Map<String, Integer> points = new HashMap<>();
    String[] words = NAMED.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      points.put(words[i], Integer.valueOf(words[i + 1]));
    }
    return points;
  }

  /** What stands for a name, or for a number after a hash; nothing when that is no text. */
  static Optional<String> text(String entity) {
    int point =
        entity.startsWith("#") ? number(entity.substring(1)) : POINTS.getOrDefault(entity, NONE);
    return isText(point) ? Optional.of(Character.toString(point)) : Optional.empty();
  }

  private static int number(String digits) {
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    try {
      return hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return NONE; // longer than that of any character
    }
  }

  /** Controls and halves of characters would spoil the file, or be no characters in it. */
  private static boolean isText(int point) {
    boolean space = point == '\n' || point == '\t';
    return Character.isValidCodePoint(point)
        && (space || !Character.isISOControl(point))
        && Character.getType(point) != Character.SURROGATE;
  }
}
