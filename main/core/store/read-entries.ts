import type { LogBook } from './log-book.ts';
import type { LogFile } from './log-file.ts';
import { decodeLogHead, decodeLogLine, type LogHead, type LogLine } from './log-line.ts';

/** `before` is exclusive; `record` is the id of a record that the entry must touch; `chosen` says of each head whether it is wanted. */
export type LogQuery = HeadQuery & { record?: string };
export type HeadQuery = { before?: number; limit?: number; chosen?: (head: LogHead) => boolean };

/** Lines of the log from the disk, newest first, each in the schema it was written in. */
export async function readEntries(log: LogBook, query: LogQuery): Promise<LogLine[]> {
  const { before = Number.POSITIVE_INFINITY, limit = 100, record, chosen } = query;
  const entries: LogLine[] = [];
  for await (const file of log.newestFirst()) {
    for (const place of file.lines.toReversed()) {
      if (entries.length >= limit) return entries;
      const bytes = file.bytes.subarray(place.start, place.end);
      // Most lines can be passed over without parsing them.
      if (place.seq >= before || (record !== undefined && !bytes.includes(`"${record}"`))) continue;
      // A foundation names every record and did nothing to any.
      if (record !== undefined && place.isFoundation) continue;
      if (chosen && !chosen(decodeLogHead(bytes))) continue;
      const entry = decodeLogLine(bytes);
      if (entry === null) continue;
      if (record === undefined || entry.operations.some((one) => one.id === record)) entries.push(entry);
    }
  }
  return entries;
}

/** Heads of the entries in some files (oldest file first), newest first, at most `limit`. */
export function headsOf(
  logs: readonly LogFile[],
  { limit = 100, before = Number.POSITIVE_INFINITY, chosen = () => true }: HeadQuery,
): LogHead[] {
  const heads: LogHead[] = [];
  for (const { lines, bytes } of logs.toReversed()) {
    for (const { seq, start, end } of lines.toReversed()) {
      if (heads.length >= limit) return heads;
      if (seq >= before) continue;
      const head = decodeLogHead(bytes.subarray(start, end));
      if (chosen(head)) heads.push(head);
    }
  }
  return heads;
}

/** Heads of the log from the disk, newest first. `before` is exclusive. */
export async function readHeads(log: LogBook, query: HeadQuery): Promise<LogHead[]> {
  const { limit = 100 } = query;
  const heads: LogHead[] = [];
  for await (const file of log.newestFirst()) {
    heads.push(...headsOf([file], { ...query, limit: limit - heads.length }));
    if (heads.length >= limit) break;
  }
  return heads;
}
