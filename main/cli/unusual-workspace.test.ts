import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../testing/run-test-cli.ts';
import { projectRoot } from '../testing/source-files.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { sampleFeedback, sampleGazette } from '../testing/test-core.ts';

const newFolder = temporaryFolders();
const gazette = path.join(projectRoot, 'assets/samples', sampleGazette);
const feedback = path.join(projectRoot, 'assets/samples', sampleFeedback);

async function importedFolder(): Promise<string> {
  const folder = newFolder();
  await runTestCli(folder, 'import', gazette);
  return folder;
}

async function listed(folder: string, kind: string): Promise<unknown[]> {
  return JSON.parse((await runTestCli(folder, 'list', kind, '--json')).out);
}

function emptyFile(): string {
  const file = path.join(newFolder(), 'file');
  writeFileSync(file, '');
  return file;
}

describe('a workspace that is damaged, in use or no folder', () => {
  it('is refused in one sentence when nothing can be recovered', async () => {
    const folder = newFolder();
    for (const name of ['workspace.json', 'ledger.json']) writeFileSync(path.join(folder, name), '{"half');
    const run = await runTestCli(folder, 'list', 'points');
    expect(run).toMatchObject({ code: 1, out: '', log: '' });
    expect(run.complaints).toMatch(/^工作区的文件 \S+ 已损坏.*\n$/);
    expect(readFileSync(path.join(folder, 'ledger.json'), 'utf8')).toBe('{"half');
  });

  it('is mended from its log, and the command says so and goes on', async () => {
    const folder = await importedFolder();
    const before = await listed(folder, 'points');
    for (const name of readdirSync(folder)) {
      if (/^(?:ledger|workspace)\.json/.test(name)) writeFileSync(path.join(folder, name), '');
    }
    const run = await runTestCli(folder, 'list', 'points', '--json');
    expect(run.code).toBe(0);
    expect(run.complaints).toContain('已按修改记录重建到第 1 次修改');
    expect(JSON.parse(run.out)).toEqual(before);
  });

  it('can still be read while another process writes in it', async () => {
    const folder = await importedFolder();
    const holder = { pid: process.pid, host: 'another-machine', since: '2026-11-21T02:00:00.000Z' };
    writeFileSync(path.join(folder, 'lock.json'), JSON.stringify(holder));
    expect((await listed(folder, 'points')).length).toBeGreaterThan(0);
    const run = await runTestCli(folder, 'import', feedback);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.complaints).toContain('another-machine');
  });

  it('is refused when its place is a file', async () => {
    const run = await runTestCli(emptyFile(), 'list', 'points');
    expect(run).toMatchObject({ code: 1, log: '' });
    expect(run.complaints).toContain('无法写入工作区');
  });
});
