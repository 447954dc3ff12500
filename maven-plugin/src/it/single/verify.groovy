String log = new File(basedir, "build.log").text
// One log has all invocations.
List<String> builds = log.split("(?=Scanning for projects)").drop(1)
assert builds.size() == 2
// A distribution may colour it, and say its commit behind it.
assert log.readLines().count { it =~ /Apache Maven \Q${maven}\E(?![.\d-])/ } == 2

String types = "The declaration of 1 API in target/contextbridge/types"
assert builds[0] =~ /(?m)^\[INFO\] $types: \d+ files written, 0 removed$/
assert builds[0] =~ /(?m)^\[INFO\] Types of src\/main\/ts: no errors, TypeScript \d+\.\d+\.\d+$/
assert builds[0] =~ /(?m)^\[INFO\] Scripts of src\/main\/ts: 2 files written to target\/classes, 0 removed, TypeScript /

List<String> idle = [types, "Types of src/main/ts", "Scripts of src/main/ts"]
idle.each { assert builds[1].contains("[INFO] $it: up to date") }
assert !builds[1].contains("written")

assert new File(basedir, "target/contextbridge/types/index.d.ts").text.contains("NotesApi")
File script = new File(basedir, "target/classes/renderer.mjs")
assert script.text.contains("window.notes.list()")
assert !script.text.contains(": Note")
assert new File(script.path + ".map").text.contains("renderer.ts")
