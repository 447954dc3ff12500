// What pom.xml says, for Gradle.
plugins { application }

repositories {
  mavenLocal()
  mavenCentral()
}

// region install
dependencies {
  implementation("dev.contextbridge:contextbridge-runtime:0.1.0-SNAPSHOT")
  annotationProcessor("dev.contextbridge:contextbridge-processor:0.1.0-SNAPSHOT")
}

// The declarations are in the class output; this copies them to build/declarations.
val declarations by tasks.registering(Copy::class) {
  from(tasks.compileJava.flatMap { it.destinationDirectory })
  include("META-INF/contextbridge/**/*.d.ts")
  into(layout.buildDirectory.dir("declarations"))
}
// endregion

application { mainClass = "app.Main" }
