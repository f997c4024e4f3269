import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { LogEntry } from '#shared/domain/ledger.ts';
import { storedTellingSchema } from '#shared/domain/stored-telling.ts';
import { checkOf } from './schema-check.ts';

/** A log entry as written, with the schema its records have. */
export type LogLine = LogEntry & { schema: number };

/** What the trail shows of an entry; `records` is the number of its operations. */
export type LogHead = Omit<LogEntry, 'operations'> & { records: number };

const tailLength = ',"checksum":"00000000"}'.length;
const tail = /^,"checksum":"([0-9a-f]{8})"\}$/;

/** One line of the log, ending in a line feed: the entry as JSON whose last member is the CRC-32 of the rest. */
export function encodeLogLine(line: LogLine): Buffer {
  const { schema, seq, operations, ...head } = line;
  // The operations last: a trail of long lines is read by their heads.
  const body = JSON.stringify({ schema, seq, ...head, records: operations.length, operations });
  return Buffer.from(`${body.slice(0, -1)},"checksum":"${checksumOf(Buffer.from(body))}"}\n`);
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
  const { checksum: _, records: __, ...entry } = line as LogLine & { checksum: string; records: number };
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
  const { schema: _, ...head } = JSON.parse(`${bytes.toString('utf8', 0, end)}}`) as LogHead & { schema: number };
  return head;
}

/** The head of an entry at hand. */
export function headOf({ operations, ...head }: LogEntry): LogHead {
  return { ...head, records: operations.length };
}

/** Schema and sequence number of a sound line, without parsing the rest of it. */
export function placeOfLine(bytes: Buffer): { schema: number; seq: number } {
  const found = /^\{"schema":(\d+),"seq":(\d+),/.exec(bytes.toString('latin1', 0, 60));
  if (found === null) return { schema: 0, seq: 0 };
  return { schema: Number(found[1]), seq: Number(found[2]) };
}

const closing = Buffer.from('}');

function checksumOf(bytes: Buffer): string {
  return asHex(crc32(bytes));
}

function asHex(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
