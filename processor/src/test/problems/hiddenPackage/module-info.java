// options: --add-reads app=ALL-UNNAMED
module app {
  exports exported;
  exports app to java.logging;
  opens open;
  opens peeked to java.logging;
}
