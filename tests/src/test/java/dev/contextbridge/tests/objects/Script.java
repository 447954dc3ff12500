package dev.contextbridge.tests.objects;

/** Objects of JavaScript that implement {@link PluginsApi.Plugin}. */
final class Script {
  /** Defines {@code whole}, an object literal, and {@code Base}, a class without the default. */
  static final String DEFINITIONS =
      """
      globalThis.methods = {
        name() { return 'whole'; },
        load(words) { this.words = words; },
        add(a, b) { return a + b; },
        later(text) { return text.then((t) => t + ' later'); },
        child(plugin) { return plugin; },
        guard() {},
        shout(text) { return text() + '!'; },
        describe() { return 'described by itself'; },
      };
      globalThis.plugin = (more) => ({...methods, ...more});
      globalThis.whole = plugin({});
      globalThis.Base = class {
        #name;
        constructor(name) { this.#name = name; }
        name() { return this.#name; }
        load(words) { this.words = words; }
        add(a, b) { return a + b; }
        async later(text) { return await text + ' later'; }
        child(plugin) { return plugin; }
        guard() {}
        shout(text) { return text() + '!'; }
      };
      globalThis.Derived = class extends Base {
        add(a, b) { return super.add(a, b) * 10; }
      };
      """;

  private Script() {}
}
