import { crc32 } from 'node:zlib';
import type { LogEntry } from '#shared/domain/ledger.ts';

/** A log entry as written, with the schema its records have. */
export type LogLine = LogEntry & { schema: number };

const tailLength = ',"checksum":"00000000"}'.length;
const tail = /^,"checksum":"([0-9a-f]{8})"\}$/;

/** One line of the log, ending in a line feed: the entry as JSON whose last member is the CRC-32 of the rest. */
export function encodeLogLine(line: LogLine): Buffer {
  const { schema, seq, at, who, ...rest } = line;
  const body = JSON.stringify({ schema, seq, at, who, ...rest });
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

/** The entry of a sound line. */
export function decodeLogLine(bytes: Buffer): LogLine {
  const { checksum: _, ...line } = JSON.parse(bytes.toString('utf8')) as LogLine & { checksum: string };
  return line;
}

/** Schema and sequence number of a sound line, without parsing the rest of it. */
export function headOfLine(bytes: Buffer): { schema: number; seq: number } {
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
