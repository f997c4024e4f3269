import { describe, expect, it } from 'vitest';
import { renewal, renewalReport, sampleWorkspaces } from '../testing/cli-workspace.ts';
import { cliOn, runTestCli } from '../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();

/** A year and a half of one opinion, as the office would type it. */
const life = `
# 交办和办理
confirm '${renewal}'
record '${renewal}' 审签 --on 2026-08-31 --number 云人常审〔2026〕7号
hand-over '${renewal}' --on 2026-09-02 --organ 市人民政府 --number 云人常办〔2026〕31号
sign-for '${renewal}' --on 2026年9月4日
record '${renewal}' 办理中 --on 2026-09-10 --note 已制定任务清单
set '${renewal}#1' --organ 市住房和城乡建设局 --support 市水务局 --next '体检成果入库'
set '${renewal}#3' --organ 市财政局 --work-limit 2026-12-31 --due-reason 政府来函明确
extend '${renewal}' --to 2026-12-20 --on 2026-11-25 --reason 资金方案待批 --allowed-by 主任会议 --letter 云人常函〔2026〕9号

# 反馈：先征求意见，再正式报告
record '${renewal}' draft-received --on 2026-11-10
record '${renewal}' draft-returned --on 2026-11-13 --note 缺少第六条的办理情况
attach '${renewalReport}' --opinion '${renewal}' --received 2026-11-19 --version formal
evidence add '${renewal}#1' --title 体检成果入库清单 --on 2026-11-01 --document '${renewalReport}' --lines 13
compare cover '${renewal}#6' none --missing 属地责任没有回应
self-report '${renewal}#1' --value 已落实 --on 2026-11-19 --by 市住房和城乡建设局
check '${renewal}#1' --value 已落实 --on 2026-12-01 --by 城建环资工委
check '${renewal}#2' --value 部分落实 --on 2026-12-01 --by 城建环资工委
check '${renewal}#3' --value 未落实 --on 2026-12-01 --by 城建环资工委
check '${renewal}#4' --value 部分落实 --on 2026-12-01 --by 城建环资工委
check '${renewal}#5' --value 已落实 --on 2026-12-01 --by 城建环资工委
check '${renewal}#6' --value 未落实 --on 2026-12-01 --by 城建环资工委
record '${renewal}' 列入会议议程 --on 2026-12-20
vote '${renewal}' 不满意 --on 2026-12-28 --meeting 第二十二次会议 --ballots 8/6/25/1

# 重新办理
redo '${renewal}' --on 2027-01-05 --due 2027-03-31
record '${renewal}' formal-received --on 2027-03-20 --number 云政函〔2027〕11号
check '${renewal}#2' --value done --on 2027-04-02 --by 城建环资工委
check '${renewal}#3' --value done --on 2027-04-02 --by 城建环资工委
check '${renewal}#4' --value done --on 2027-04-02 --by 城建环资工委
check '${renewal}#6' --value partly-done --on 2027-04-02 --by 城建环资工委
vote '${renewal}' 满意 --on 2027-04-28 --meeting 第二十五次会议 --ballots 35/4/1/0
set '${renewal}#6' --status 转跟踪 --on 2027-05-06 --note 纳入年度考核后继续跟踪
record '${renewal}' 转跟踪 --on 2027-05-06 --note 第六条继续跟踪
record '${renewal}' archived --on 2027-05-20
`;

async function lived(): Promise<string> {
  const folder = newWorkspace();
  const run = await runTestCli({ ...cliOn(folder, '2027-06-01'), stdin: life }, 'run', '-');
  expect(run).toMatchObject({ code: 0, complaints: '', log: '' });
  return folder;
}

async function json(folder: string, ...words: string[]) {
  const run = await runTestCli(cliOn(folder, '2027-06-01'), ...words, '--json');
  expect(run).toMatchObject({ code: 0, complaints: '' });
  return JSON.parse(run.out);
}

describe('an opinion played by a script from the meeting to the archive', () => {
  it('keeps every fact, every round with its own dates and vote, and ends in the archive', async () => {
    const { opinion } = await json(await lived(), 'show', renewal);
    expect(opinion).toMatchObject({
      stage: 'archived',
      round: 2,
      handOverNumber: '云人常办〔2026〕31号',
      due: { date: '2027-03-31', because: { by: 'person' } },
      vote: { value: 'satisfied', ballots: { satisfied: 35, abstained: 0 } },
    });
    expect(opinion.rounds).toMatchObject([
      {
        number: 1,
        openedOn: '2026-09-02',
        closedOn: '2027-01-05',
        vote: { value: 'dissatisfied', ballots: { dissatisfied: 25 } },
        due: {
          date: '2026-12-20',
          original: '2026-12-02',
          changes: [{ kind: 'extension', allowedBy: '主任会议', letter: '云人常函〔2026〕9号' }],
        },
      },
    ]);
    expect(opinion.acts.map((act: { type: string; round: number }) => `${act.round} ${act.type}`)).toEqual([
      '1 signed',
      '1 signed-for',
      '1 in-progress',
      '1 draft-received',
      '1 draft-returned',
      '1 on-agenda',
      '2 formal-received',
      '2 tracking',
      '2 archived',
    ]);
  });

  it('keeps each point with its verdicts of both rounds', async () => {
    const folder = await lived();
    expect(await json(folder, 'show', `${renewal}#1`)).toMatchObject({
      status: 'done',
      round: 1,
      selfReport: { value: 'done' },
      proofs: [{ title: '体检成果入库清单', citation: { firstLine: 13 } }],
    });
    const third = await json(folder, 'show', `${renewal}#3`);
    expect(third).toMatchObject({
      status: 'done',
      round: 2,
      check: { value: 'done', on: '2027-04-02' },
      limit: { date: '2026-12-31' },
      rounds: [{ number: 1, check: { value: 'not-done' } }],
    });
    expect(await json(folder, 'show', `${renewal}#6`)).toMatchObject({ status: 'tracking' });
  });

  it('prints the share of each vote with its base', async () => {
    const { out } = await runTestCli(cliOn(await lived(), '2027-06-01'), 'show', renewal);
    expect(out).toContain('满意 8/40（满意和基本满意 14/40）');
    expect(out).toContain('满意 35/40（满意和基本满意 39/40）');
  });

  it('owes nothing any more, and says when each duty was met', async () => {
    const folder = await lived();
    const third = await json(folder, 'show', `${renewal}#3`);
    const { duties } = await json(folder, 'show', renewal);
    expect(duties.filter(({ kind }: { kind: string }) => kind === 'written-report')).toMatchObject([
      { collection: 'opinions', round: 1, state: 'met', metOn: '2026-11-19' },
      { collection: 'opinions', round: 2, state: 'met', metOn: '2027-03-20' },
    ]);
    expect(third.duties).toMatchObject([
      // The day for the work itself stands through every round.
      { kind: 'carry-out', round: 2, state: 'met', metOn: null, due: { date: '2026-12-31' } },
    ]);
    const due: { record: string }[] = await json(folder, 'due', '--within', '300d');
    expect(due.filter(({ record }) => record.startsWith('6f2ac53f085d-d7'))).toEqual([]);
  });

  it('stood differently on a day in between, by what had happened', async () => {
    const folder = await lived();
    const { counts } = await json(folder, 'status', '--as-of', '2026-11-30');
    expect(counts).toMatchObject({ 'points.done-to-check': 1, 'points.in-progress': 5, 'points.done': 0 });
    const known = await json(folder, 'status', '--as-of', '2026-11-30', '--known');
    // The papers were read in November; what happened was typed in one go in June 2027.
    expect(known).toMatchObject({ basis: 'known', counts: { 'points.not-handed-over': 11, 'points.handed-over': 0 } });
  });

  it('is told on paper as it was: facts, extension, both votes and what is met', async () => {
    const { out } = await runTestCli(cliOn(await lived(), '2027-06-01'), 'show', renewal);
    for (const words of [
      '已归档（第 2 轮）',
      '原为 2026-12-02',
      '延期  2026-12-02 → 2026-12-20  2026-11-25 决定  资金方案待批  经主任会议同意  云人常函〔2026〕9号',
      '2026-12-28  测评  不满意  满意 8 票、基本满意 6 票、不满意 25 票、弃权 1 票  第二十二次会议',
      '2027-01-05  重新办理  登记于 2027-06-01',
      '[signed-1]  登记于 2027-06-01',
      '第 2 轮  书面报告',
      '已于 2027-03-20 完成',
      '[archived-1]',
    ]) {
      expect(out).toContain(words);
    }
  });
});
