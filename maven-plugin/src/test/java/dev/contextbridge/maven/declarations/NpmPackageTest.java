package dev.contextbridge.maven.declarations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.apache.maven.model.Developer;
import org.apache.maven.model.IssueManagement;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Scm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpmPackageTest {
  private final Npm npm = new Npm();
  private final Model pom = new Model();

  {
    pom.setArtifactId("Notes-Api");
    pom.setVersion("1.2-SNAPSHOT");
  }

  @Test
  void takesLittleFromALittlePom() {
    assertThat(json("index.d.ts"))
        .isEqualTo(
            """
            {
              "name": "notes-api",
              "version": "1.2.0-SNAPSHOT",
              "types": "./index.d.ts",
              "exports": {
                ".": {
                  "types": "./index.d.ts"
                },
                "./package.json": "./package.json"
              },
              "files": [
                "**/*.d.ts"
              ],
              "sideEffects": false
            }
            """);
  }

  @Test
  void takesMuchFromALargePom() {
    npm.setName("@acme/notes-api");
    pom.setDescription("Notes,\n    as <scripts> see them.");
    pom.setUrl("https://acme.example/notes");
    IssueManagement issues = new IssueManagement();
    issues.setUrl("https://acme.example/issues");
    pom.setIssueManagement(issues);
    pom.setLicenses(List.of(license("The Apache License, Version 2.0"), license("MIT License")));
    Organization acme = new Organization();
    acme.setName("Acme");
    acme.setUrl("https://acme.example");
    pom.setOrganization(acme);
    Scm scm = new Scm();
    scm.setConnection("scm:git:https://acme.example/notes.git");
    pom.setScm(scm);
    assertThat(json("index.d.ts"))
        .startsWith(
            """
            {
              "name": "@acme/notes-api",
              "version": "1.2.0-SNAPSHOT",
              "description": "Notes, as <scripts> see them.",
              "homepage": "https://acme.example/notes",
              "bugs": "https://acme.example/issues",
              "license": "(Apache-2.0 OR MIT)",
              "author": {
                "name": "Acme",
                "url": "https://acme.example"
              },
              "repository": {
                "type": "git",
                "url": "git+https://acme.example/notes.git"
              },
            """);
  }

  @Test
  void everyDeclarationCanBeImportedByItself() {
    assertThat(
            json("index.d.ts", "dev/x/NotesApi.d.ts", "contextbridge-world.d.ts", "package.json"))
        .contains(
            """
                "./contextbridge-world": {
                  "types": "./contextbridge-world.d.ts"
                },
                "./dev/x/NotesApi": {
                  "types": "./dev/x/NotesApi.d.ts"
                },
            """);
  }

  @Test
  void theFirstDeveloperIsTheAuthorWhereNoOrganizationIs() {
    Developer developer = new Developer();
    developer.setName("Ada");
    developer.setEmail("ada@acme.example");
    pom.addDeveloper(developer);
    assertThat(json("index.d.ts"))
        .contains("\"name\": \"Ada\",\n    \"email\": \"ada@acme.example\"");
  }

  @Test
  void theConfigurationPrevails() {
    npm.setName(" other ");
    npm.setVersion("7.0.0");
    npm.setLicense("UNLICENSED");
    assertThat(json("index.d.ts"))
        .contains("\"name\": \"other\"", "\"version\": \"7.0.0\"", "\"license\": \"UNLICENSED\"");
    assertThat(new NpmPackage(npm, pom).archiveName()).isEqualTo("other-7.0.0.tgz");
    npm.setVersion("7");
    assertThatThrownBy(() -> new NpmPackage(npm, pom)).hasMessageContaining("<npm><version>");
  }

  @ParameterizedTest
  @CsvSource({
    "Apache-2.0, Apache-2.0",
    "'Apache License, Version 2.0', Apache-2.0",
    "The Apache Software License v2.0, Apache-2.0",
    "The MIT License, MIT",
    "Eclipse Public License - v 2.0, ",
    "Eclipse Public License v2.0, EPL-2.0",
    "Acme's own, "
  })
  void licensesAreSpdx(String name, String spdx) {
    pom.addLicense(license(name));
    if (spdx == null) {
      assertThat(json("index.d.ts")).doesNotContain("license");
    } else {
      assertThat(json("index.d.ts")).contains("\"license\": \"" + spdx + "\"");
    }
  }

  @Test
  void attachingMakesTheArchive() {
    npm.setAttach(true);
    assertThat(npm.isTgz()).isTrue();
  }

  private String json(String... files) {
    return new String(new NpmPackage(npm, pom).json(Set.of(files)), UTF_8);
  }

  private static License license(String name) {
    License license = new License();
    license.setName(name);
    return license;
  }
}
