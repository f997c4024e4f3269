const askedByRuntimes = new Set(['then', 'toJSON', 'constructor', 'default', 'asymmetricMatch', 'nodeType']);

/**
 * Wraps an imitated object so that a member it does not have throws by name instead of being silently undefined.
 * Names that runtimes ask of every object (`then`, `toJSON` …) are let through.
 */
export function strict(name, target) {
  return new Proxy(target, {
    get(object, key) {
      const known = typeof key === 'symbol' || key in object || askedByRuntimes.has(key);
      if (!known) throw new Error(`stand-in: ${name}.${String(key)} is not imitated`);
      const value = object[key];
      // Bound, because private fields belong to the object and not to this guard around it.
      return typeof value === 'function' && key !== 'constructor' ? value.bind(object) : value;
    },
  });
}

/** An Electron-like event object with `preventDefault`. */
export function cancellable(extra = {}) {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
    ...extra,
  };
}
