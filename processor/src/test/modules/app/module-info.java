/** An application that a script calls through a package that it exports and one that it opens. */
module app {
  requires dev.contextbridge;

  exports exported;
  opens opened;
}
