package dev.contextbridge.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the description of an API says of it besides what its declaration's text shows. */
class DescriptionTest {
  @Test
  void namesSayWhatTheyStandFor() {
    JsonObject nested = api("nested", "nested/NestedApi.json");
    assertThat(named(nested, "interfaces", "Cursor2"))
        .isEqualTo(json("{'name': 'Cursor2', 'interface': 'nested.Inner.Cursor'}"));
    assertThat(named(api("texts", "texts/TextsApi.json"), "texts", "LocalDate"))
        .isEqualTo(json("{'name': 'LocalDate', 'java': 'java.time.LocalDate'}"));
    JsonObject functions = api("functions", "functions/FunctionsApi.json");
    assertThat(functions.get("functions"))
        .isEqualTo(json("[{'name': 'Fold', 'type': '(next: Fold, depth: number) => number'}]"));
  }

  @Test
  void aRecordOfAUnionSaysWhatTellsItApart() {
    JsonObject circle = named(api("unions", "unions/UnionsApi.json"), "records", "Circle");
    assertThat(circle.get("kind")).isEqualTo(json("'Circle'"));
    assertThat(circle.get("discriminators")).isEqualTo(json("['kind']"));
  }

  @Test
  void whatScriptsMayLeaveOutIsSaid() {
    JsonObject awkward = api("names", "names/Awkward.json");
    assertThat(awkward.get("implementable")).isEqualTo(json("true"));
    assertThat(named(awkward, "methods", "type").get("default")).isEqualTo(json("true"));
    assertThat(named(awkward, "methods", "call").has("default")).isFalse();
  }

  @Test
  void onlyTheLastParametersAreOptional() {
    JsonObject nothing = api("nothing", "nothing/NothingApi.json");
    String declaration = CompiledCase.of(of("nothing")).generated().get("nothing/NothingApi.d.ts");
    for (JsonElement method : nothing.getAsJsonArray("methods")) {
      for (JsonElement parameter : method.getAsJsonObject().getAsJsonArray("parameters")) {
        JsonObject it = parameter.getAsJsonObject();
        String optional = it.get("optional").getAsBoolean() ? "?" : "";
        String type = Pattern.quote(optional + ": " + it.get("type").getAsString());
        assertThat(declaration).containsPattern(it.get("name").getAsString() + "_?" + type);
      }
    }
  }

  private static Case of(String name) {
    return new Case(name, Path.of("src/test/cases", name));
  }

  private static JsonObject api(String name, String file) {
    String text = CompiledCase.of(of(name)).generated().get(file);
    return JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("api");
  }

  private static JsonObject named(JsonObject api, String section, String name) {
    return StreamSupport.stream(api.getAsJsonArray(section).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(each -> each.get("name").getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text.replace('\'', '"'));
  }
}
