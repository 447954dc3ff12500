// One log has all invocations.
List<String> builds = new File(basedir, "build.log").text.split("(?=Scanning for projects)").drop(1)
assert builds.size() == 2

String error = new File(basedir, "src/main/ts/renderer.ts").path + ":[4,3] TS2322: Type 'string' is not assignable to type 'number'."
assert builds[0].contains("[ERROR] COMPILATION ERROR : ")
assert builds[0].readLines().contains("[ERROR] $error".toString())
assert builds[0].contains("Compilation failure: 1 error")
assert builds[0].contains("BUILD FAILURE")
assert builds[0].contains(":typecheck (default)")
assert !builds[0].contains(":compile (default)")

// One parameter for all goals.
assert new File(basedir, "types/index.d.ts").text.contains("NotesApi")
assert !new File(basedir, "target/contextbridge/types").exists()
assert builds[1].contains("[INFO] Types of src/fixed/ts: no errors")
assert new File(basedir, "target/classes/renderer.mjs").text.contains("window.notes.list()")
