import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStore, organ, organChange } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { diskFiles, type FilePort } from './file-port.ts';
import { listLogFiles, readLogFile, scanLogFile } from './log-file.ts';
import { hashOfLine } from './log-line.ts';
import { readWorkspace } from './read-workspace.ts';

const newFolder = temporaryFolders();

async function workspaceOf(changes: number): Promise<string> {
  const folder = newFolder();
  const store = await openTestStore(folder, { snapshotDelayMs: 60_000 });
  for (let at = 0; at < changes; at += 1) await store.apply(organChange(store, organ(`o${at}`)));
  await store.close();
  return folder;
}

describe('going through a log file without keeping it', () => {
  it.each([
    ['whole', (text: string) => text],
    ['with a damaged line', (text: string) => text.replace('"o1"', '"oX"')],
    ['torn', (text: string) => text.slice(0, -9)],
    ['without its last line feed', (text: string) => text.slice(0, -1)],
    ['with an empty line', (text: string) => text.replace('\n', '\n\n')],
  ])('finds the lines that reading it finds: %s', async (_, alter) => {
    const folder = await workspaceOf(4);
    const [name = ''] = await listLogFiles(diskFiles, folder);
    const file = path.join(folder, name);
    writeFileSync(file, alter(readFileSync(file, 'utf8')));
    const read = await readLogFile(diskFiles, folder, name);
    const { lines, damaged } = await scanLogFile(diskFiles, folder, name);
    expect(lines).toEqual(
      read.lines.map(({ start, end, ...place }) => ({ ...place, hash: hashOfLine(read.bytes.subarray(start, end)) })),
    );
    expect(damaged).toEqual(read.damaged.map(({ number }) => number));
  });

  it('is all that opening does with the years whose lines the snapshots have', async () => {
    const folder = await workspaceOf(3);
    const [name = ''] = await listLogFiles(diskFiles, folder);
    const lines = readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n');
    writeFileSync(path.join(folder, 'log-2001.ndjson'), `${lines.slice(0, 2).join('\n')}\n`);
    writeFileSync(path.join(folder, name), `${lines[2]}\n`);
    const whole: string[] = [];
    const readFile = (async (file: string, ...how: never[]) => {
      whole.push(path.basename(file));
      return diskFiles.readFile(file, ...how);
    }) as FilePort['readFile'];
    const { faults, seq } = await readWorkspace({ ...diskFiles, readFile }, folder, () => new Date());
    expect({ faults, seq }).toEqual({ faults: [], seq: 3 });
    expect(whole.filter((one) => one.endsWith('.ndjson'))).toEqual([name]);
  });
});
