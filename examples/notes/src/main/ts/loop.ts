// Never ends by itself: the bridge ends it when the time of its turn is over.
"use strict";

console.log(`Looping over ${window.notes.list({}).length} notes, for ever`);
for (;;) {
  // Nothing to wait for.
}
