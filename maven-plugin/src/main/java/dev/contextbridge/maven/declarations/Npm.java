package dev.contextbridge.maven.declarations;

import org.jspecify.annotations.Nullable;

/** What a POM says of the npm package: {@code <npm>}. What it leaves out comes from the module. */
public final class Npm {
  private @Nullable String name;
  private @Nullable String version;
  private @Nullable String license;
  private boolean tgz;
  private boolean attach;

  /** A package whose every part comes from the module. */
  public Npm() {}

  /** The package's name, such as {@code @acme/notes-api}; the artifact's id in small letters. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets the package's name. */
  public void setName(String name) {
    this.name = name;
  }

  /** The package's version in npm's form; the module's as far as it can be written so. */
  public @Nullable String getVersion() {
    return version;
  }

  /** Sets the package's version. */
  public void setVersion(String version) {
    this.version = version;
  }

  /** The license as an SPDX expression; that of the module if it is a well-known one. */
  public @Nullable String getLicense() {
    return license;
  }

  /** Sets the license. */
  public void setLicense(String license) {
    this.license = license;
  }

  /** Whether the archive is made that {@code npm pack} would make; false unless set. */
  public boolean isTgz() {
    return tgz || attach;
  }

  /** Sets whether the archive is made. */
  public void setTgz(boolean tgz) {
    this.tgz = tgz;
  }

  /** Whether the archive is made and installed and deployed with the module; false unless set. */
  public boolean isAttach() {
    return attach;
  }

  /** Sets whether the archive is made, installed and deployed. */
  public void setAttach(boolean attach) {
    this.attach = attach;
  }
}
