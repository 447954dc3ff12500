// One log has all invocations.
List<String> builds = new File(basedir, "build.log").text.split("(?=Scanning for projects)").drop(1)
assert builds.size() == 2

String source = new File(basedir, "src/refused/java/app/EditsApi.java").path
assert builds[0].contains("BUILD FAILURE")
assert builds[0].contains(
    "[ERROR] $source:[11,24] [BridgeMapKey] Return type of EditsApi.titles: Map<Instant, String> has keys of type Instant")
assert !builds[0].contains(":check (default)")

assert builds[1].contains("BUILD FAILURE")
assert builds[1].contains("Committed declarations are not the generated ones (1):")
assert builds[1].contains("  - app/EditsApi.d.ts has drifted:")
assert builds[1].contains("titles(): Readonly<Record<string, number>>;")
assert builds[1].contains("titles(): Readonly<Record<string, string>>;")
assert !builds[1].contains("The API is not the one")
