import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { appendLogLine } from '../../testing/append-log-line.ts';
import { openTestStore, organ, organChange } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { decodeLogLine, encodeLogLine, hashOfLine } from './log-line.ts';
import type { Store } from './store.ts';

const newFolder = temporaryFolders();
const ids = ['o1', 'o2', 'o3', 'o4', 'o5'];

/** A workspace of five changes, closed; two of them in the year before. */
async function usedFolder(): Promise<string> {
  const folder = newFolder();
  for (const [day, made] of [
    ['2025-12-30', ids.slice(0, 2)],
    ['2026-11-21', ids.slice(2)],
  ] as const) {
    const store = await openTestStore(folder, { now: () => new Date(`${day}T02:00:00.000Z`) });
    for (const id of made) await store.apply(organChange(store, organ(id)));
    await store.close();
  }
  return folder;
}

const logOf = (folder: string, year = 2026) => path.join(folder, `log-${year}.ndjson`);

function changeLines(file: string, change: (lines: string[]) => string[]): void {
  writeFileSync(file, `${change(readFileSync(file, 'utf8').trimEnd().split('\n')).join('\n')}\n`);
}

/** The line with other words in it, sound in itself, as somebody writes it who knows the checksum. */
function forged(line: string): string {
  const known = decodeLogLine(Buffer.from(line));
  if (known === null) throw new Error('no line');
  const previous = /"previous":"([0-9a-f]*)"/.exec(line)?.[1] ?? '';
  return encodeLogLine({ ...known, who: '别人' }, previous)
    .toString()
    .trimEnd();
}

function dropSnapshots(folder: string): void {
  for (const name of readdirSync(folder)) if (/^(workspace|ledger)\.json/.test(name)) rmSync(path.join(folder, name));
}

type Opened = { told: unknown[]; organs: string[] };

async function opened(folder: string, then: (store: Store) => Promise<unknown> = async () => {}): Promise<Opened> {
  const store = await openTestStore(folder);
  const told = store.state.notices.map(({ code, details }) => [code, details.seq ?? details.from ?? details.line]);
  const organs = Object.keys(store.ledger.organs).sort();
  await then(store);
  await store.close();
  return { told, organs };
}

describe('a log that is whole', () => {
  it('names in each line the one before it, across the years, and opens without a word', async () => {
    const folder = await usedFolder();
    const lines = [2025, 2026].flatMap((year) => readFileSync(logOf(folder, year), 'utf8').trimEnd().split('\n'));
    const named = lines.map((line) => /"previous":"([0-9a-f]*)"/.exec(line)?.[1]);
    expect(named).toEqual(['', ...lines.slice(0, -1).map((line) => hashOfLine(Buffer.from(line)))]);
    expect(await opened(folder)).toEqual({ told: [], organs: ids });
  });
});

describe('a log that lost or gained something', () => {
  const seq4 = 1;
  it.each([
    ['a line taken out', (lines: string[]) => lines.toSpliced(seq4, 1), [['log-line-missing', 4]]],
    ['its last line cut off', (lines: string[]) => lines.slice(0, -1), [['log-line-missing', 5]]],
    ['a line twice', (lines: string[]) => lines.toSpliced(seq4, 0, lines[0] ?? ''), [['log-line-doubled', 3]]],
    ['two lines swapped', ([a = '', b = '', ...rest]: string[]) => [b, a, ...rest], [['log-line-out-of-order', 3]]],
    [
      'a line written anew with other words',
      (lines: string[]) => lines.map((line, index) => (index === seq4 ? forged(line) : line)),
      [['log-line-altered', 4]],
    ],
    [
      'its last line written anew with other words',
      (lines: string[]) => lines.map((line, index) => (index === 2 ? forged(line) : line)),
      [['log-line-altered', 5]],
    ],
    [
      'a line put in by another hand',
      (lines: string[]) => [...lines, JSON.stringify({ schema: 2, seq: 6 })],
      [['log-line-damaged', 4]],
    ],
  ])('is told with %s, keeps the ledger, and says it once', async (_, change, told) => {
    const folder = await usedFolder();
    changeLines(logOf(folder), change);
    const first = await opened(folder);
    expect(first.organs).toEqual(ids);
    expect(first.told).toEqual(told[0]?.[0] === 'log-line-damaged' ? [[expect.stringMatching(/^log-/), 4]] : told);
    expect(await opened(folder)).toEqual({ told: [], organs: ids });
  });

  it('is told with a year that is gone', async () => {
    const folder = await usedFolder();
    rmSync(logOf(folder, 2025));
    expect(await opened(folder)).toEqual({ told: [['log-lines-missing', 1]], organs: ids });
  });

  it('is told with a log that is gone altogether', async () => {
    const folder = await usedFolder();
    for (const year of [2025, 2026]) rmSync(logOf(folder, year));
    const { told, organs } = await opened(folder);
    expect(told[0]).toEqual(['log-missing', 5]);
    expect(organs).toEqual(ids);
  });

  it('gets one line that holds the whole ledger, and no further one at each opening', async () => {
    const folder = await usedFolder();
    changeLines(logOf(folder), (lines) => lines.map((line, index) => (index === 1 ? `${line}x` : line)));
    for (let time = 0; time < 3; time += 1) await opened(folder);
    expect(readFileSync(logOf(folder), 'utf8').match(/"foundation":true/g)).toHaveLength(1);
    dropSnapshots(folder);
    expect((await opened(folder)).organs).toEqual(ids);
  });

  it('gives the whole ledger by itself again from then on', async () => {
    const folder = await usedFolder();
    rmSync(logOf(folder, 2025));
    changeLines(logOf(folder), (lines) => lines.slice(1));
    await opened(folder);
    dropSnapshots(folder);
    expect((await opened(folder)).organs).toEqual(ids);
    expect((await opened(folder)).told).toEqual([]);
  });

  it('tells of changes that are lost for good where no snapshot contains them', async () => {
    const folder = await usedFolder();
    dropSnapshots(folder);
    changeLines(logOf(folder), (lines) => lines.toSpliced(seq4, 1));
    const { told, organs } = await opened(folder);
    expect(told).toContainEqual(['log-line-lost', 4]);
    expect(organs).toEqual(['o1', 'o2', 'o3', 'o5']);
  });

  it('reads swapped lines in the order of their numbers where no snapshot contains them', async () => {
    const folder = await usedFolder();
    dropSnapshots(folder);
    changeLines(logOf(folder), (lines) => lines.toReversed());
    expect((await opened(folder)).organs).toEqual(ids);
  });

  it('takes a line of an earlier release, which names none, for nobody’s only once the chain has begun', async () => {
    const folder = await usedFolder();
    const unchained = (line: string) => line.replace(/"previous":"[0-9a-f]*",/, '');
    const [last = ''] = readFileSync(logOf(folder), 'utf8').trimEnd().split('\n').slice(-1);
    const known = decodeLogLine(Buffer.from(last));
    appendLogLine(logOf(folder), { ...(known as NonNullable<typeof known>), seq: 6, operations: [] });
    changeLines(logOf(folder), (lines) =>
      lines.map((line, index) => (index === 3 ? rechecked(unchained(line)) : line)),
    );
    expect((await opened(folder)).told).toEqual([['log-line-unchained', 6]]);
  });

  it('keeps what was torn off its end', async () => {
    const folder = await usedFolder();
    writeFileSync(logOf(folder), '{"schema":2,"seq":6,"half', { flag: 'a' });
    expect((await opened(folder)).told).toEqual([['log-line-torn', undefined]]);
    const [kept = ''] = readdirSync(path.join(folder, 'damaged'));
    expect(readFileSync(path.join(folder, 'damaged', kept), 'utf8')).toBe('{"schema":2,"seq":6,"half');
  });
});

/** A line with the checksum that its bytes need. */
function rechecked(line: string): string {
  const known = decodeLogLine(Buffer.from(line));
  const body = encodeLogLine({ ...(known as NonNullable<typeof known>) }, '')
    .toString()
    .trimEnd();
  const bare = body.replace('"previous":"",', '').replace(/,"checksum":"[0-9a-f]{8}"\}$/, '}');
  return `${bare.slice(0, -1)},"checksum":"${crc32(bare).toString(16).padStart(8, '0')}"}`;
}
