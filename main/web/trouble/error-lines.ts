/** How many frames of each error, and how many errors that caused one another, a report tells. */
const [framesAtMost, causesAtMost] = [20, 5];

/** An error as a report may tell it: its kind and where in the program it arose. */
export type ErrorLines = { name: string; frames: string[] };

/**
 * What may be told of an error and of what caused it. Never its message, which can hold words of a paper or the place of a folder: only names of
 * kinds, codes and functions, and of the program's own files without their folders.
 */
export function errorLines(error: unknown): ErrorLines[] {
  const lines: ErrorLines[] = [];
  for (let one = error; one !== undefined && lines.length < causesAtMost; ) {
    lines.push({ name: nameOf(one), frames: framesOf(one) });
    one = one instanceof Error ? one.cause : undefined;
  }
  return lines;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const name = /^[A-Za-z]\w{0,60}$/.test(error.name) ? error.name : 'Error';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return /^[A-Za-z][A-Za-z0-9_-]{1,60}$/.test(code) ? `${name} (${code})` : name;
}

const frame =
  /^\s*at (?:(?:async |new )*(?<what>[\w$.<>#]{1,120})(?: \[as [\w$.]{1,60}\])? \()?(?:[^()]*[/\\])?(?<file>[\w$.:-]{1,120}\.[cm]?[jt]sx?|node:[\w/:-]{1,120}):(?<line>\d{1,7}):(?<column>\d{1,7})\)?$/;

/** The frames of a stack behind its message, which may itself look like some. */
function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  const head = `${error.name}: ${error.message}`;
  const at = error.message === '' ? -1 : error.stack.indexOf(error.message);
  const rest = error.stack.startsWith(head)
    ? error.stack.slice(head.length)
    : error.stack.slice(at < 0 ? 0 : at + error.message.length);
  const frames = rest.split('\n').flatMap((line) => {
    const { what = '', file, line: row, column } = frame.exec(line)?.groups ?? {};
    return file === undefined ? [] : [`${what} ${file}:${row}:${column}`.trim()];
  });
  return frames.slice(0, framesAtMost);
}
