import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliOn, runTestCli } from '../testing/run-test-cli.ts';
import { projectRoot } from '../testing/source-files.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { sampleGazette } from '../testing/test-core.ts';

const newFolder = temporaryFolders();
const samples = path.join(projectRoot, 'assets/samples');

/** A workspace whose first point is handed over; its folder, that point and its opinion. */
async function handedOver(): Promise<{ folder: string; point: string; opinion: string }> {
  const folder = newFolder();
  await runTestCli(folder, 'import', path.join(samples, sampleGazette));
  const [first] = JSON.parse((await runTestCli(folder, 'list', 'points', '--json')).out);
  await runTestCli(folder, 'hand-over', first.opinion, '--on', '2026-09-04', '--organ', '市水务局');
  return { folder, point: first.id, opinion: first.opinion };
}

describe('following a point up from the command line', () => {
  it('names organs, in a record as in a list, and never shows their ids', async () => {
    const { folder, point } = await handedOver();
    for (const words of [
      ['show', point],
      ['list', 'points'],
    ]) {
      const { out } = await runTestCli(folder, ...words);
      expect(out).toContain('市水务局');
      expect(out).not.toMatch(/o-[0-9a-f]{12}/);
    }
  });

  it('starts a new round on a point that a check has closed', async () => {
    const { folder, point } = await handedOver();
    const verdict = ['--value', 'done', '--on', '2026-10-10', '--by', '云泽市人大财经委'];
    await runTestCli(folder, 'self-report', point, ...verdict);
    await runTestCli(folder, 'check', point, ...verdict);
    expect((await runTestCli(folder, 'reopen', point, '--on', '2026-11-01')).code).toBe(2);
    const run = await runTestCli(folder, 'reopen', point, '--on', '2026-11-01', '--reason', '问题反弹', '--json');
    expect(run).toMatchObject({ code: 0, complaints: '' });
    expect(JSON.parse(run.out)).toMatchObject({ id: point, round: 2 });
  });

  it('names the opinion that is not there, not its feedback', async () => {
    const { folder } = await handedOver();
    const run = await runTestCli(folder, 'compare', '--opinion', 'nope');
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.complaints).toContain('“nope”');
  });

  it('names every count of duban status in words', async () => {
    const { folder } = await handedOver();
    const { out } = await runTestCli(cliOn(folder, '2027-01-04'), 'status');
    expect(out).toContain('逾期条目');
    expect(out).not.toMatch(/pointsO/);
  });

  it('refuses an output name of another kind of file, and a period that ends before it begins', async () => {
    const { folder, opinion } = await handedOver();
    const out = path.join(newFolder(), 'brief.pdf');
    const run = await runTestCli(folder, 'brief', 'comparison', '--opinion', opinion, '--out', out);
    expect(run.code).toBe(2);
    expect(run.complaints).toContain('pdf');
    expect(existsSync(out)).toBe(false);
    const period = ['--from', '2026-12-31', '--to', '2025-01-01'];
    const bulletin = await runTestCli(folder, 'brief', 'bulletin', ...period, '--out', `${out}.docx`);
    expect(bulletin.code).toBe(1);
    expect(existsSync(`${out}.docx`)).toBe(false);
  });
});

describe('duban list suggestions', () => {
  it('names the organs of a spreadsheet that are shown as one', async () => {
    const folder = newFolder();
    const files = [sampleGazette, '云泽市九届人大五次会议代表建议目录.xlsx'].map((name) => path.join(samples, name));
    await runTestCli(folder, 'import', ...files);
    const { out } = await runTestCli(folder, 'list', 'suggestions');
    expect(out).not.toMatch(/o-[0-9a-f]{12}/);
    expect(out).toMatch(/市[^ ]{1,10}局/);
  });
});
