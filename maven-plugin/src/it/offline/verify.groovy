String log = new File(basedir, "build.log").text
assert log =~ /(?m)^\[INFO\] Types of src\/main\/ts: no errors, TypeScript /
assert !log.contains("Download")
assert new File(basedir, "target/classes/renderer.mjs").text.contains("window.notes.list()")
