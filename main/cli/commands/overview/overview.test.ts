import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nursery, renewal, sampleWorkspaces } from '../../../testing/cli-workspace.ts';
import { cliOn, runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newWorkspace = sampleWorkspaces();
const newFolder = temporaryFolders();

/** The hand-over of September, typed in November. */
async function typedLate(): Promise<string> {
  const folder = newWorkspace();
  await runTestCli(folder, 'hand-over', nursery, '--on', '2026-09-04', '--organ', '市人民政府');
  return folder;
}

describe('duban status, due and desk on another day', () => {
  it.each(['status', 'due', 'desk'])('%s says which day and on which basis', async (command) => {
    const folder = await typedLate();
    const line = async (...words: string[]) => (await runTestCli(folder, command, ...words)).out.split('\n')[0];
    expect(await line()).toBe('截至今天（2026-11-21）');
    expect(await line('--as-of', '2026年9月30日')).toBe('截至 2026-09-30（按当时已经发生的事实，不论何时登记）');
    expect(await line('--as-of', '2026-09-30', '--known')).toBe('截至 2026-09-30（按当时已经登记的内容）');
    expect(await line('--as-of', '2027-01-04')).toBe('截至 2027-01-04（按现在的台账推算）');
    expect(await line('--as-of', '2026-11-21')).toBe('截至今天（2026-11-21）');
  });

  it('says of a past day from when papers count, and not of today', async () => {
    const base = '资料从成文、收到或者交办日期算起，都不明的从导入当天算起。';
    const folder = await typedLate();
    expect((await runTestCli(folder, 'status', '--as-of', '2026-09-30')).out).toContain(base);
    expect((await runTestCli(folder, 'status')).out).not.toContain(base);
  });

  it('counts what had happened, though it was typed later; by what was known it had not', async () => {
    const folder = await typedLate();
    const on = async (...words: string[]) => JSON.parse((await runTestCli(folder, 'status', ...words, '--json')).out);
    expect(await on('--as-of', '2026-09-30')).toMatchObject({ basis: 'happened', counts: { 'points.handed-over': 5 } });
    expect(await on('--as-of', '2026-09-30', '--known')).toMatchObject({ basis: 'known', counts: { points: 0 } });
    expect(await on('--as-of', '2026-09-01')).toMatchObject({ counts: { 'points.handed-over': 0 } });
  });

  it('tells the rates of one year alone, as of a past day too, and of no other kind of record', async () => {
    const folder = newWorkspace();
    await runTestCli(folder, 'suggestions', 'add', '关于路灯的建议', '--number', '71', '--received', '2025-02-20');
    const at = async (...words: string[]) => (await runTestCli(folder, 'status', ...words)).out;
    expect(await at('--year', '2025')).toContain('只统计 2025 的代表建议（1 件）');
    expect(await at('--year', '2025')).not.toContain('意见条目');
    expect(await at('--year', '2025', '--as-of', '2024-12-31')).toContain('只统计 2025 的代表建议（0 件）');
    expect((await runTestCli(folder, 'status', '--year', '25')).code).toBe(2);
  });

  it('tells what falls due with what it is, and what nobody owes by then', async () => {
    const folder = await typedLate();
    const { out } = await runTestCli(folder, 'due', '--within', '2w');
    expect(out).toMatch(/关于全市托育服务体系建设情况报告的审议意见.* 书面报告 +2026-12-04 +13 /);
    expect((await runTestCli(folder, 'due', '--within', '0', '--as-of', '2026-03-01')).out).toContain('没有到期的事项');
  });

  it('shows the desk with the urgency in words, counts and rates', async () => {
    const { out } = await runTestCli(cliOn(await typedLate(), '2026-12-10'), 'desk');
    expect(out).toMatch(/逾期 6 天 +关于全市托育服务体系建设情况报告的审议意见 +市人民政府 +书面报告 +2026-12-04/);
    expect(out).toMatch(/意见条目 {2}11（已交办 5、未交办 6）/);
    expect(out).toMatch(/按期率 {2}\d/);
    const desk = JSON.parse((await runTestCli(newWorkspace(), 'desk', '--json')).out);
    expect(desk).toMatchObject({ basis: 'happened', today: '2026-11-21' });
  });

  it.each([
    [['desk', '--within', '400d'], '1 到 366'],
    [['due', '--within', '-3'], '--within'],
    [['status', '--as-of', '2026-9-31'], '没有这一天'],
  ])('refuses %s', async (words, sentence) => {
    const run = await runTestCli(newWorkspace(), ...words);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.complaints).toContain(sentence);
  });
});

describe('papers and tables by commands', () => {
  it('takes names in the scope of a paper, and gives an issued paper back with what changed since', async () => {
    const folder = await typedLate();
    const [first, second] = ['a', 'b'].map((name) => path.join(newFolder(), `${name}.docx`));
    const words = [
      'brief',
      'hand-over-letter',
      '--opinion',
      nursery,
      '--part',
      'requirements=请认真办理。',
      '--out',
      first ?? '',
    ];
    const brief = await runTestCli(folder, ...words, '--json');
    expect(brief).toMatchObject({ code: 0, complaints: '' });
    const { id } = JSON.parse(brief.out);
    expect((await runTestCli(folder, 'briefs', 'changes', id)).out).toContain('没有变化');
    await runTestCli(folder, 'sign-for', nursery, '--on', '2026-09-06');
    expect((await runTestCli(folder, 'briefs', 'changes', id)).out).toMatch(
      / {2}[\u4e00-\u9fff]+ {2}关于全市托育服务体系建设情况报告的审议意见/,
    );
    expect((await runTestCli(folder, 'briefs', 'issued', id, '--out', second ?? '')).code).toBe(0);
    expect(readFileSync(second ?? '')).toEqual(readFileSync(first ?? ''));
  });

  it.each([
    [['brief', 'hand-over-letter', '--opinion', nursery, '--part', 'poem=x'], 2, 'requirements（办理要求）'],
    [['brief', 'hand-over-letter', '--opinion', '没有这件'], 1, '没有这样的审议意见'],
    [['brief', 'bulletin', '--from', '2026-02-31', '--to', '2026-03-31'], 2, '没有这一天'],
    [['brief', 'comparison', '--opinion', renewal, '--template', '没有'], 1, '没有这样的模板'],
    [['export', 'due', '第2号'], 2, '多写了内容'],
    [['export', 'poems'], 2, 'suggestions points'],
    [['export', 'suggestions', '第77号'], 1, '没有这样的代表建议'],
  ])('refuses %s and writes nothing', async (words, code, sentence) => {
    const out = path.join(newFolder(), 'out.docx');
    const run = await runTestCli(newWorkspace(), ...words, '--out', out);
    expect(run).toMatchObject({ code, out: '', log: '' });
    expect(run.complaints).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it('exports chosen records by their names', async () => {
    const folder = newWorkspace();
    const out = path.join(newFolder(), 'two.xlsx');
    expect(await runTestCli(folder, 'export', 'suggestions', '第2号', '望湖古码头', '--out', out)).toMatchObject({
      code: 0,
    });
    const preview = await runTestCli(folder, 'suggestions', 'import', out, '--preview', '--json');
    expect(JSON.parse(preview.out)).toMatchObject({ added: expect.any(Number) });
    const read = JSON.parse((await runTestCli(newFolder(), 'suggestions', 'import', out, '--json')).out);
    expect(read).toMatchObject({ added: 2 });
  });
});
