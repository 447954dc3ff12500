// One log has all invocations.
List<String> builds = new File(basedir, "build.log").text.split("(?=Scanning for projects)").drop(1)
assert builds.size() == 3

String snapshot = new File(basedir, "src/main/contextbridge/api.json").path
List<String> change = [
    "The API is not the one that $snapshot describes:",
    "Breaking, scripts written before may fail or no longer compile (1):",
    "  - notes.save: parameter 'note' gained required field 'owner'",
]
assert builds[0].contains("BUILD FAILURE")
assert change.every { builds[0].contains(it) }
assert builds[0].contains("Run the build with -Dcontextbridge.update to accept this")
assert !builds[0].contains("Widening") && !builds[0].contains("Compatible")

assert change.every { builds[1].contains("[INFO] $it") }
assert builds[1].contains("[INFO] Accepted: $snapshot is written.")
assert new File(snapshot).text.contains("owner")

assert builds[2].contains("[INFO] The API is the one that src/main/contextbridge/api.json describes")
