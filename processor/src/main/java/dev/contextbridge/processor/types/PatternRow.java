package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Regular expressions. */
@AutoService(Row.class)
public final class PatternRow implements Row {
  private static final ClassName PATTERN = ClassName.get(Pattern.class);

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.util.regex.Pattern")) {
      return null;
    }
    return new ScalarType(PATTERN, "RegExp", Wire.REF, "$.readRegExp")
        .from(wire -> Writes.cast(wire, PATTERN))
        .to(
            RuntimeNames.REG_EXP_FORM,
            (label, value) ->
                CodeBlock.of("$T.of($L, $L)", RuntimeNames.REG_EXP_FORM, label, value),
            raw -> "$.makeRegExp(" + raw + ")");
  }

  @Override
  public Line line() {
    return new Line(
        85,
        "RegExp",
        "`Pattern`",
        "`RegExp`",
        "what both dialects match alike crosses, rewritten where they write it differently; the"
            + " rest is refused by name, as is a source of more than 1000 characters: among others"
            + " `.`, `[^…]` and their like without the flag `u`, `\\p{…}`, the flags `v` and `y`,"
            + " groups in loops that hold groups, and what Java has beyond JavaScript; `g`, `d` and"
            + " `lastIndex` are left out; a pattern of a script may take Java very long to match");
  }
}
