import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Steps } from '../steps.ts';

const mark = /^\{"sha256":"([0-9a-f]{64})",/;

/** How many members of a list are written at once. */
const membersAtOnce = 500;

/** How deep lists are looked for; what lies deeper is written at once. */
const deepest = 2;

/** An object as JSON whose first member is the SHA-256 of the rest, so that silent damage is seen. */
export function writeHashedJson(value: object): string {
  const body = JSON.stringify(value);
  return `{"sha256":"${createHash('sha256').update(body).digest('hex')}",${body.slice(1)}`;
}

/** As `writeHashedJson`, in steps, for what holds long lists. */
export function* writingHashedJson(value: object): Steps<string> {
  const hash = createHash('sha256');
  const pieces: string[] = [];
  for (const piece of jsonPieces(value)) {
    hash.update(piece);
    pieces.push(piece);
    yield;
  }
  return `{"sha256":"${hash.digest('hex')}",${pieces.join('').slice(1)}`;
}

/** So many characters are hashed and written at once. */
const writtenAtOnce = 256 * 1024;

const noHash = '0'.repeat(64);
const hashAt = '{"sha256":"'.length;

/**
 * Writes to a new file what `writeHashedJson` gives for the object of which `pieces` are the JSON in their order, without ever holding all of it. The
 * hash stands before what it is of, so its place is kept and it comes last.
 */
export async function writeHashedPieces(handle: FileHandle, pieces: Iterable<string>): Promise<void> {
  const hash = createHash('sha256');
  let waiting = '';
  let isFirst = true;
  const write = async () => {
    const bytes = Buffer.from(waiting);
    hash.update(bytes);
    const body = isFirst ? bytes.subarray(1) : bytes;
    await handle.writeFile(isFirst ? Buffer.concat([Buffer.from(`{"sha256":"${noHash}",`), body]) : body);
    [waiting, isFirst] = ['', false];
  };
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length >= writtenAtOnce) await write();
  }
  if (waiting !== '') await write();
  await handle.write(hash.digest('hex'), hashAt, 'latin1');
}

/**
 * As `readHashedJson`, of the bytes of a file, without holding its text twice. The bytes are used up by it.
 */
export function readHashedBytes(bytes: Buffer): unknown {
  const found = mark.exec(bytes.toString('latin1', 0, markLength));
  if (found === null) return readHashedJson(bytes.toString('utf8'));
  // The comma behind the hash becomes the brace with which the rest was hashed.
  const body = bytes.subarray(found[0].length - 1);
  body[0] = openingBrace;
  if (createHash('sha256').update(body).digest('hex') !== found[1]) return undefined;
  return parsed(body.toString('utf8'));
}

const markLength = `{"sha256":"${noHash}",`.length;
const openingBrace = 0x7b;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: that is what undefined says.
    return undefined;
  }
}

/** What `JSON.stringify` gives for a value, in pieces: long lists are cut. Nothing for what it leaves out. */
function* jsonPieces(value: unknown, depth = 0): Generator<string, void> {
  if (Array.isArray(value) && value.length > membersAtOnce) yield* listPieces(value);
  else if (isPlain(value) && depth < deepest) yield* objectPieces(value, depth);
  else yield JSON.stringify(value);
}

function* listPieces(list: readonly unknown[]): Generator<string, void> {
  for (let at = 0; at < list.length; at += membersAtOnce) {
    yield `${at === 0 ? '[' : ','}${JSON.stringify(list.slice(at, at + membersAtOnce)).slice(1, -1)}`;
  }
  yield ']';
}

function* objectPieces(object: object, depth: number): Generator<string, void> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    // What it leaves out it gives nothing for.
    if (JSON.stringify(isPlain(value) || Array.isArray(value) ? 0 : value) === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* jsonPieces(value, depth + 1);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !('toJSON' in value)
  );
}

/** What such a text holds; undefined when it is damaged. A text without the mark, as earlier releases wrote it, only has to be JSON. */
export function readHashedJson(text: string): unknown {
  const found = mark.exec(text);
  if (found === null) return parsed(text);
  const body = `{${text.slice(found[0].length)}`;
  return createHash('sha256').update(body).digest('hex') === found[1] ? parsed(body) : undefined;
}
