import { describe, expect, it } from 'vitest';
import { renewal, sampleWorkspaces } from '../testing/cli-workspace.ts';
import { cliOn, runTestCli } from '../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();
const [government, court, procuratorate] = ['市人民政府', '市中级人民法院', '市人民检察院'];

/** An opinion that three organs report on, voted on at the session of 28 December; one of the votes was entered at first for all. */
const life = `
office --members 40
confirm '${renewal}'
set '${renewal}#1' --organ 市住房和城乡建设局
set '${renewal}#2' --organ ${court}
set '${renewal}#3' --organ ${procuratorate}
hand-over '${renewal}' --on 2026-09-02 --organ ${government} --organ ${court} --organ ${procuratorate}
record '${renewal}' formal-received --on 2026-11-10 --organ ${government}
record '${renewal}' formal-received --on 2026-11-12 --organ ${court}
record '${renewal}' formal-received --on 2026-11-14 --organ ${procuratorate}
vote '${renewal}' 满意 --on 2026-12-28 --ballots 30/4/2/0 --confirm vote-of-which
undo
vote '${renewal}' 不满意 --on 2026-12-28 --organ ${government} --ballots 6/10/20/1
vote '${renewal}' 满意 --on 2026-12-28 --organ ${court} --ballots 30/4/2/0
vote '${renewal}' 基本满意 --on 2026-12-28 --organ ${procuratorate} --ballots 15/15/5/1
`;

async function voted(): Promise<string> {
  const folder = newWorkspace();
  const run = await runTestCli({ ...cliOn(folder, '2027-01-10'), stdin: life }, 'run', '-');
  expect(run).toMatchObject({ code: 0, complaints: '', log: '' });
  return folder;
}
const out = async (folder: string, ...words: string[]) => {
  const run = await runTestCli(cliOn(folder, '2027-01-10'), ...words);
  expect(run).toMatchObject({ code: 0, complaints: '' });
  return run.out;
};

describe('duban vote --organ', () => {
  it('keeps one vote for each report, with its ballots and their share of the members', async () => {
    const sheet = await out(await voted(), 'show', renewal);
    for (const [organ, grade, share] of [
      [government, '不满意', '满意 6/40'],
      [court, '满意', '满意 30/40'],
      [procuratorate, '基本满意', '满意 15/40'],
    ])
      expect(sheet).toMatch(new RegExp(`对\\S*${organ}报告的测评 .*${grade} .*${share}`));
  });

  it('gives each with its organ in the list, in the log and in the Word paper', async () => {
    const folder = await voted();
    const rows = JSON.parse(await out(folder, 'list', 'opinions', '--json'));
    const row = rows.find(({ organVotes }: { organVotes?: unknown[] }) => organVotes !== undefined);
    expect(row.organVotes.map(({ value }: { value: string }) => value)).toEqual([
      'dissatisfied',
      'satisfied',
      'basically-satisfied',
    ]);
    expect(row.vote).toBeNull();
    expect(await out(folder, 'list', 'opinions')).toMatch(/人民政府：不满意/);
    const trail = await out(folder, 'show', renewal);
    expect(trail).toMatch(/登记测评 .*法院的报告）/);
  });

  it('asks on whose report a vote was that names none, and says nothing is stored', async () => {
    const folder = await voted();
    const asked = await runTestCli(cliOn(folder, '2027-01-10'), 'vote', renewal, '满意', '--on', '2026-12-29');
    expect(asked.code).toBe(1);
    expect(asked.complaints).toMatch(/分别报告，请写明测评的是哪个单位的报告/);
    expect(asked.complaints).toMatch(/已按单位登记测评（.*人民政府：不满意、.*法院：满意/);
  });

  it('has the organ of the report that was not satisfactory handle its points again, and the others not', async () => {
    const folder = await voted();
    await out(folder, 'redo', renewal, '--on', '2026-12-29', '--due', '2027-03-31');
    const sheet = await out(folder, 'show', renewal);
    const dues = sheet.slice(sheet.indexOf('期限\n'), sheet.indexOf('第 1 轮的期限'));
    expect(dues).toContain(government);
    expect(dues).not.toMatch(/法院|检察院/);
    const { points } = JSON.parse(await out(folder, 'show', renewal, '--json'));
    expect(points.slice(0, 3).map(({ round }: { round: number }) => round)).toEqual([2, 1, 1]);
    const past = await out(folder, 'show', renewal, '--as-of', '2026-12-28');
    expect(past).toMatch(/人民政府报告的测评 .*不满意/);
    expect(past).not.toContain('第 2 轮');
  });
});
