// What the scripts of the cases report with. Runs before each of them, in the same world.

const failures: string[] = [];
let checks = 0;
let pending = 0;

/** Compares two values, objects, arrays, Sets and Maps by what is in them, in its order. */
function same<T>(actual: T, expected: T): void {
  checks++;
  if (!equal(actual, expected)) {
    failures.push(`expected ${show(expected)}, got ${show(actual)}`);
  }
}

/** The action must throw just this: name, colon, message. References to the log read `(ref)`. */
function throws(action: () => unknown, expected: string): void {
  checks++;
  try {
    const result = action();
    failures.push(`expected ${expected}, got the result ${show(result)}`);
  } catch (error) {
    if (told(error) !== expected) {
      failures.push(`expected ${expected}\ngot ${told(error)}`);
    }
  }
}

/** Waits for the action, which must not fail. */
function eventually(action: () => Promise<unknown>): void {
  pending++;
  action().then(
    () => {
      pending--;
    },
    (error: unknown) => {
      pending--;
      failures.push(`failed: ${String(error)}`);
    },
  );
}

/** The promise must be rejected with just this: name, colon, message. */
function rejects(action: () => Promise<unknown>, expected: string): void {
  eventually(async () => {
    checks++;
    try {
      const result = await action();
      failures.push(`expected ${expected}, got the result ${show(result)}`);
    } catch (error) {
      if (told(error) !== expected) {
        failures.push(`expected ${expected}\ngot ${told(error)}`);
      }
    }
  });
}

/** Name and message; references to the log are different each time. */
function told(error: unknown): string {
  return String(error).replace(/\(ref \w+\)/, "(ref)");
}

function equal(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return Object.is(a, b);
  }
  if (a instanceof Date || b instanceof Date) {
    return a instanceof Date && b instanceof Date && Object.is(a.getTime(), b.getTime());
  }
  if (a instanceof ArrayBuffer && b instanceof ArrayBuffer) {
    return equal(new Uint8Array(a), new Uint8Array(b));
  }
  if ((a instanceof Set && b instanceof Set) || (a instanceof Map && b instanceof Map)) {
    return equal([...a], [...b]);
  }
  const keys = Object.keys(a);
  return (
    Object.getPrototypeOf(a) === Object.getPrototypeOf(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

function show(value: unknown): string {
  if (value instanceof Set || value instanceof Map) {
    return `${value instanceof Set ? "Set" : "Map"}(${show([...value])})`;
  }
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    const fields = Object.keys(value).map((key) => `${key}: ${show(Reflect.get(value, key))}`);
    return `{${fields.join(", ")}}`;
  }
  return Object.is(value, -0) ? "-0" : typeof value === "string" ? JSON.stringify(value) : String(value);
}
