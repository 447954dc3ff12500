package nested;

import nested.other.Cursor;

record Held(Cursor cursor, Store store) {}
