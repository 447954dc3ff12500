// options: --add-reads app=ALL-UNNAMED
module app {
  exports app;
  opens peeked;
}
