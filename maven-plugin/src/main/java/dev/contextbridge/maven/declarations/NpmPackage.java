package dev.contextbridge.maven.declarations;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Scm;
import org.jspecify.annotations.Nullable;

/** The {@code package.json} of a package that has types only. */
public final class NpmPackage {
  /** The name of the file. */
  public static final String FILE = "package.json";

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final Npm npm;
  private final Model pom;
  private final String name;
  private final String version;

  /**
   * Takes what the configuration does not say from the module.
   *
   * @param pom the effective one
   * @throws IllegalArgumentException if npm would refuse the name or the version
   */
  public NpmPackage(Npm npm, Model pom) {
    this.npm = npm;
    this.pom = pom;
    String given = npm.getName();
    this.name = NpmName.check(given == null ? nameOf(pom) : given.strip());
    String own = npm.getVersion();
    this.version =
        own == null ? NpmVersion.ofMaven(pom.getVersion()) : NpmVersion.check(own.strip());
  }

  /** What scripts import from if the POM names no package: the artifact's id in small letters. */
  public static String nameOf(Model pom) {
    return pom.getArtifactId().toLowerCase(Locale.ROOT);
  }

  /** The package's name, such as {@code @acme/notes-api}. */
  public String name() {
    return name;
  }

  /** The name of the archive that {@code npm pack} makes: {@code acme-notes-api-1.0.0.tgz}. */
  public String archiveName() {
    return NpmName.inFileName(name) + "-" + version + ".tgz";
  }

  /**
   * The content of {@code package.json}. It has no {@code "type"}: declarations that count as
   * CommonJS can be imported by modules of both kinds.
   *
   * @param files the names of the files beside it
   */
  public byte[] json(Set<String> files) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("version", version);
    add(json, "description", pom.getDescription());
    add(json, "homepage", pom.getUrl());
    if (pom.getIssueManagement() != null) {
      add(json, "bugs", pom.getIssueManagement().getUrl());
    }
    add(json, "license", license());
    author().ifPresent(author -> json.add("author", author));
    repository(pom.getScm()).ifPresent(repository -> json.add("repository", repository));
    json.addProperty("types", "./" + IndexFile.NAME);
    json.add("exports", exports(files));
    JsonArray packed = new JsonArray();
    packed.add("**/*" + DeclarationFile.SUFFIX);
    json.add("files", packed);
    json.addProperty("sideEffects", false);
    return (GSON.toJson(json) + "\n").getBytes(UTF_8);
  }

  private @Nullable String license() {
    return npm.getLicense() == null ? Spdx.of(pom.getLicenses()).orElse(null) : npm.getLicense();
  }

  private static JsonObject exports(Set<String> files) {
    JsonObject exports = new JsonObject();
    exports.add(".", types(IndexFile.NAME));
    for (String each : new TreeSet<>(files)) {
      if (each.endsWith(DeclarationFile.SUFFIX) && !each.equals(IndexFile.NAME)) {
        exports.add("./" + DeclarationFile.module(each), types(each));
      }
    }
    exports.addProperty("./" + FILE, "./" + FILE);
    return exports;
  }

  private static JsonObject types(String file) {
    JsonObject json = new JsonObject();
    json.addProperty("types", "./" + file);
    return json;
  }

  private Optional<JsonObject> author() {
    JsonObject json = new JsonObject();
    @Nullable Organization organization = pom.getOrganization();
    if (organization != null && organization.getName() != null) {
      add(json, "name", organization.getName());
      add(json, "url", organization.getUrl());
    } else if (!pom.getDevelopers().isEmpty()) {
      add(json, "name", pom.getDevelopers().get(0).getName());
      add(json, "email", pom.getDevelopers().get(0).getEmail());
      add(json, "url", pom.getDevelopers().get(0).getUrl());
    }
    return json.has("name") ? Optional.of(json) : Optional.empty();
  }

  /** {@code scm:git:https://x/y.git} becomes {@code git+https://x/y.git}. */
  private static Optional<JsonObject> repository(@Nullable Scm scm) {
    String connection = scm == null || scm.getConnection() == null ? "" : scm.getConnection();
    if (!connection.startsWith("scm:git:")) {
      return Optional.empty();
    }
    String url = connection.substring("scm:git:".length());
    JsonObject json = new JsonObject();
    json.addProperty("type", "git");
    json.addProperty("url", url.matches("(https?|ssh|file)://.*") ? "git+" + url : url);
    return Optional.of(json);
  }

  /** On one line, as POMs break lines where they like. */
  private static void add(JsonObject json, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      json.addProperty(key, value.strip().replaceAll("\\s+", " "));
    }
  }
}
