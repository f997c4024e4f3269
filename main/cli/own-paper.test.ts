import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../testing/run-test-cli.ts';
import { projectRoot } from '../testing/source-files.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { sampleFeedback, sampleGazette } from '../testing/test-core.ts';

const newFolder = temporaryFolders();
const samples = [sampleGazette, sampleFeedback].map((name) => path.join(projectRoot, 'assets/samples', name));

/** A workspace with the samples in it, and a letter that was issued from it. */
async function issuedLetter(): Promise<{ folder: string; file: string; opinion: string }> {
  const folder = newFolder();
  await runTestCli(folder, 'import', ...samples);
  const [opinion] = JSON.parse((await runTestCli(folder, 'list', 'opinions', '--json')).out) as { id: string }[];
  const file = path.join(newFolder(), '交办函.docx');
  const run = await runTestCli(folder, 'brief', 'hand-over-letter', '--opinion', opinion?.id ?? '', '--out', file);
  expect(run).toMatchObject({ code: 0, complaints: '' });
  return { folder, file, opinion: opinion?.id ?? '' };
}

const count = async (folder: string, list: string) =>
  (JSON.parse((await runTestCli(folder, 'list', list, '--json')).out) as unknown[]).length;

describe('a paper of our own on the command line', () => {
  it('is named by import in one sentence, in either language, and enters nothing', async () => {
    const { folder, file } = await issuedLetter();
    const before = await count(folder, 'opinions');
    const run = await runTestCli(folder, 'import', file);
    expect(run.out).toMatch(
      /本机关于2026年11月21日用本系统印发的《关于交办.+的函》，作为已印发文件保存，不登记为新的来文。/,
    );
    expect(run).toMatchObject({ code: 0, complaints: '' });
    expect(await count(folder, 'opinions')).toBe(before);
    const again = await runTestCli(folder, 'import', file, '--lang', 'en');
    expect(again.out).toMatch(/imported before.*\n.*This office issued “.+” with this program on 2026-11-21/);
  });

  it('is carried whole by --json, and listed and shown as what it is', async () => {
    const { folder, file } = await issuedLetter();
    const [row] = JSON.parse((await runTestCli(folder, 'import', file, samples[0] ?? '', '--json')).out);
    expect(row.own).toMatchObject({ brief: 'issued-1', kind: 'hand-over-letter', how: 'property', workspace: 'this' });
    expect((await runTestCli(folder, 'list', 'sources')).out).toMatch(/交办函.*本机关文件/);
    expect((await runTestCli(folder, 'list', 'documents')).out).toMatch(/本机关文件 +关于交办/);
    const shown = await runTestCli(folder, 'show', row.id);
    expect(shown.out).toContain('作为已印发文件保存，不登记为新的来文。');
    expect(shown.out).not.toMatch(/property|hand-over-letter/);
  });

  it('is named for each paper of a zip', async () => {
    const { folder, file } = await issuedLetter();
    const zip = path.join(newFolder(), '归档.zip');
    const entries = {
      '交办函.docx': readFileSync(file),
      '通知.txt': new TextEncoder().encode('关于开会的通知\n\n请到会。'),
    };
    writeFileSync(
      zip,
      zipSync(Object.fromEntries(Object.entries(entries).map(([name, part]) => [name, new Uint8Array(part)]))),
    );
    const run = await runTestCli(folder, 'import', zip);
    expect(run.out.match(/不登记为新的来文/gu)).toHaveLength(1);
    expect(run.out).toContain('交办函.docx');
  });

  it('is read as a paper received when somebody says so, which undo takes back', async () => {
    const { folder, file } = await issuedLetter();
    const before = await count(folder, 'points');
    const [row] = JSON.parse((await runTestCli(folder, 'import', file, '--json')).out);
    const run = await runTestCli(folder, 'read-anyway', row.id);
    expect(run).toMatchObject({ code: 0, complaints: '' });
    expect(await count(folder, 'points')).toBeGreaterThan(before);
    expect((await runTestCli(folder, 'log')).out).toContain('改按来文读取资料');
    await runTestCli(folder, 'undo');
    expect(await count(folder, 'points')).toBe(before);
    expect(await runTestCli(folder, 'read-anyway', 'nothing')).toMatchObject({ code: 1 });
  });
});
