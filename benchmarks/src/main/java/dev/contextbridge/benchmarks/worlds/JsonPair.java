package dev.contextbridge.benchmarks.worlds;

import dev.contextbridge.benchmarks.ScriptText;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** What one does by hand: arguments and results are text, which Java carries over. */
final class JsonPair extends PlainPair {
  JsonPair() {
    super("send", ScriptText.of(JsonPair.class, "json-taker.js"));
  }

  @Override
  Object connection(Context giver) {
    Value answer = giver.eval("js", ScriptText.of(JsonPair.class, "json-giver.js"));
    return (ProxyExecutable)
        arguments -> answer.execute(arguments[0].asString(), arguments[1].asString()).asString();
  }
}
