/**
 * Loaded before a program (`node --import`), it makes every `new Date()` and `Date.now()` the instant of `DUBAN_STANDING_CLOCK`
 * (ISO), so that what a bundled program prints does not depend on the day on which a test runs.
 */
const instant = Date.parse(process.env.DUBAN_STANDING_CLOCK);

globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length === 0 ? [instant] : parts));
  }

  static now() {
    return instant;
  }
};
