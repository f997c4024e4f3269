import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { writeHashedPieces } from './hashed-json.ts';
import { readSnapshotBytes, type Snapshot, snapshotPieces, writeSnapshotText } from './snapshot.ts';

const newFolder = temporaryFolders();

function snapshotOf(count: number): Snapshot {
  const records = Array.from({ length: count }, (_, at) => [
    `r${at}`,
    { id: `r${at}`, title: `第“${at}”条，${'长'.repeat(at)}` },
  ]);
  const collections = { points: Object.fromEntries(records), organs: {}, motions: { m1: { note: null } } };
  return { schema: 2, seq: 7, line: 'ab', savedAt: '2026-01-05T10:00:00.000Z', collections };
}

async function written(snapshot: Snapshot): Promise<Buffer> {
  const file = path.join(newFolder(), 'ledger.json');
  const handle = await open(file, 'wx');
  await writeHashedPieces(handle, snapshotPieces(snapshot));
  await handle.close();
  return readFileSync(file);
}

describe('a snapshot written piece by piece', () => {
  it.each([0, 1, 199, 200, 201, 1_500])('is the very text that is made at once, with %i records', async (count) => {
    const snapshot = snapshotOf(count);
    const bytes = await written(snapshot);
    expect(bytes.toString('utf8')).toBe(writeSnapshotText(snapshot));
    expect(readSnapshotBytes(bytes)).toEqual(snapshot);
  });

  it('never holds many records as text at once', () => {
    const longest = (count: number) => Math.max(...[...snapshotPieces(snapshotOf(count))].map((piece) => piece.length));
    const equal = (count: number) => {
      const records = Array.from({ length: count }, (_, at) => [`r${at}`, { id: 'r', title: '同样长' }]);
      return { ...snapshotOf(0), collections: { points: Object.fromEntries(records) } };
    };
    const longestEqual = (count: number) => Math.max(...[...snapshotPieces(equal(count))].map(({ length }) => length));
    expect(longest(0)).toBeLessThan(200);
    expect(longestEqual(9_000)).toBeLessThan(longestEqual(200) * 1.1);
  });

  it('is null where a byte of it is another, and where it was torn off', async () => {
    const bytes = await written(snapshotOf(300));
    const altered = Buffer.from(bytes);
    altered[1_000] = (altered[1_000] ?? 0) ^ 1;
    expect(readSnapshotBytes(altered)).toBeNull();
    expect(readSnapshotBytes(Buffer.from(bytes.subarray(0, -5)))).toBeNull();
  });

  it('is read without a mark too, as earlier releases wrote it', () => {
    const snapshot = snapshotOf(2);
    expect(readSnapshotBytes(Buffer.from(JSON.stringify(snapshot)))).toEqual(snapshot);
    expect(readSnapshotBytes(Buffer.from('no json'))).toBeNull();
  });
});
