import { crc32 } from 'node:zlib';

/** The first schema whose workspaces have a log. */
export const firstLogSchema = 1;

/** What the one line of an exported log says beside its records. */
export type OlderHead = { schema: number; at: string; who: string; title: string };

/**
 * A log of one line, as the programs of schema 1 wrote it, that holds everything, so that the log alone gives the ledger there too. The checksum is the CRC-32 of
 * the rest. A later schema reads it as the line of an earlier release.
 */
export function olderLog(
  { schema, at, who, title }: OlderHead,
  collections: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): string {
  const operations = Object.entries(collections).flatMap(([collection, records]) =>
    Object.entries(records).map(([id, after]) => ({ collection, id, before: null, after })),
  );
  const head = { schema, seq: 1, at, who, what: 'workspace-migrated', title };
  const body = JSON.stringify({ ...head, records: operations.length, operations });
  const sum = crc32(Buffer.from(body)).toString(16).padStart(8, '0');
  return `${body.slice(0, -1)},"checksum":"${sum}"}\n`;
}
