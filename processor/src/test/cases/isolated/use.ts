import type { PreloadApi } from "./isolated/PreloadApi.js";

// @ts-expect-error
same(typeof window.isolated, "object");
const api: PreloadApi = Reflect.get(globalThis, "isolated");
same(api.add(1, 2), 3);
same(api.part().name(), "part");
// @ts-expect-error
throws(() => api.add(1, "2"), "TypeError: isolated.add: parameter 'b' must be a number, got string");
