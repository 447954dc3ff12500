String log = new File(basedir, "build.log").text
assert log.contains("Using the MultiThreadedBuilder implementation with a thread count of 2")
// Maven warns of goals and plugins that do not say that they may run in parallel.
assert !log.contains("not marked")
assert log =~ /(?m)^\[INFO\] The declaration of 1 API in target\/contextbridge\/types: \d+ files written, 0 removed$/

File app = new File(basedir, "app/target")
assert !new File(app, "classes/META-INF/contextbridge").exists()
assert new File(app, "contextbridge/types/index.d.ts").text.contains("NotesApi")
assert new File(app, "classes/renderer.mjs").text.contains("window.notes.list()")
assert !new File(basedir, "api/target/contextbridge").exists()
