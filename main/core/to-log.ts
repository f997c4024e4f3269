/** Writes an unknown failure into the program's log, with its causes. The only way such a failure is ever written. */
export function toLog(log: (message: string) => void, error: unknown): void {
  const parts: string[] = [];
  for (let one: unknown = error; one !== undefined && parts.length < 5; ) {
    parts.push(one instanceof Error ? (one.stack ?? one.message) : String(one));
    one = one instanceof Error ? one.cause : undefined;
  }
  log(parts.join('\ncaused by '));
}
