import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { LogEntry } from '#shared/domain/ledger.ts';
import { storedTellingSchema } from '#shared/domain/stored-telling.ts';
import { hashOf } from './hash-of.ts';
import { checkOf } from './schema-check.ts';

/**
 * A log entry as written, with the schema its records have. A line that is a `foundation` holds the whole ledger and stands for all
 * before it: written where the lines before it alone do not give it.
 */
export type LogLine = LogEntry & { schema: number; foundation?: true };

/** What the trail shows of an entry; `records` is the number of its operations. */
export type LogHead = Omit<LogEntry, 'operations'> & { records: number; foundation?: true };

const tailLength = ',"checksum":"00000000"}'.length;
const tail = /^,"checksum":"([0-9a-f]{8})"\}$/;

/** What the first line of a log follows on. */
export const noLine = '';

/**
 * One line of the log, ending in a line feed: the entry as JSON whose last member is the CRC-32 of the rest. `previous` is the hash
 * of the line before it (`hashOfLine`), so that none can be changed, taken out or put in without the next one telling.
 */
export function encodeLogLine(line: LogLine, previous: string): Buffer {
  const { schema, seq, foundation, operations, ...head } = line;
  const place = { schema, seq, previous, ...(foundation && { foundation }) };
  // The operations last: a trail of long lines is read by their heads.
  const body = JSON.stringify({ ...place, ...head, records: operations.length, operations });
  return Buffer.from(`${body.slice(0, -1)},"checksum":"${checksumOf(Buffer.from(body))}"}\n`);
}

/** The hash by which a line (its bytes without the line feed) is named by the next one. */
export function hashOfLine(bytes: Uint8Array): string {
  return hashOf(bytes);
}

/** True when the bytes (without the line feed) are a line whose checksum is right. */
export function isSoundLine(bytes: Buffer): boolean {
  if (bytes.length <= tailLength || bytes[0] !== 0x7b) return false;
  const found = tail.exec(bytes.toString('latin1', bytes.length - tailLength));
  if (found === null) return false;
  const sum = crc32(closing, crc32(bytes.subarray(0, bytes.length - tailLength)));
  return found[1] === asHex(sum);
}

const operation = z.object({
  collection: z.string(),
  id: z.string(),
  // Records are checked when they stand in the ledger: here they may be of an older schema.
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});

const isLine = checkOf(
  z.object({
    schema: z.number(),
    seq: z.number(),
    previous: z.string().exactOptional(),
    foundation: z.literal(true).exactOptional(),
    at: z.string(),
    who: z.string(),
    what: z.string(),
    title: storedTellingSchema,
    undoes: z.number().exactOptional(),
    redoes: z.number().exactOptional(),
    operations: z.array(operation),
  }),
);

/** The entry of a sound line; null when what it holds is none. */
export function decodeLogLine(bytes: Buffer): LogLine | null {
  const line = parsed(bytes);
  if (!isLine(line)) return null;
  const {
    checksum: _,
    records: __,
    previous: ___,
    ...entry
  } = line as LogLine & {
    checksum: string;
    records: number;
    previous?: string;
  };
  return entry;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // No JSON is no entry.
    return null;
  }
}

/** The head of a sound line. Inside a JSON text no bare quotation mark stands, so the member's name is found safely. */
export function decodeLogHead(bytes: Buffer): LogHead {
  const end = bytes.indexOf(',"operations":');
  const whole = JSON.parse(`${bytes.toString('utf8', 0, end)}}`) as LogHead & { schema: number; previous?: string };
  const { schema: _, previous: __, ...head } = whole;
  return head;
}

/** The head of an entry at hand. */
export function headOf({ operations, ...head }: LogEntry): LogHead {
  return { ...head, records: operations.length };
}

/** Where a line stands in the log: its schema, its number, the hash of the line before it (null in lines of earlier releases), and its time. */
export type LogPlace = { schema: number; seq: number; previous: string | null; at: string; isFoundation: boolean };

const start =
  /^\{"schema":(\d+),"seq":(\d+),(?:"previous":"([0-9a-f]*)",)?(?:"foundation":(true),)?(?:"at":"([^"]{0,40})",)?/;
const longestStart = 240;

/** The place of a sound line, without parsing the rest of it. */
export function placeOfLine(bytes: Buffer): LogPlace {
  const found = start.exec(bytes.toString('latin1', 0, longestStart));
  if (found === null) return { schema: 0, seq: 0, previous: null, at: '', isFoundation: false };
  const [, schema, seq, previous, foundation, at] = found;
  const isFoundation = foundation !== undefined;
  return { schema: Number(schema), seq: Number(seq), previous: previous ?? null, at: at ?? '', isFoundation };
}

const closing = Buffer.from('}');

function checksumOf(bytes: Buffer): string {
  return asHex(crc32(bytes));
}

function asHex(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
