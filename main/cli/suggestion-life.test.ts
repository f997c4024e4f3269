import { describe, expect, it } from 'vitest';
import { sampleWorkspaces } from '../testing/cli-workspace.ts';
import { cliOn, runTestCli } from '../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();

/** One suggestion from the session to its end, with a return, an extension, a second handling and a promise. */
const life = `
office --answer-class A:已经解决:done --answer-class B:列入计划:promise:date --answer-class C:留作参考
suggestions add 关于增设夜间公交站点的建议 --number 012 --session 九届五次会议 --proposer 陆知行 --proposer 白露 --received 2026-01-28
set 第12号 --category 城建环资 --delegation 望湖区代表团 --key yes --hard 是
hand-over 第12号 --on 2026-02-05 --organ 市城市管理局 --support 市财政局
record 第12号 退办 --on 2026-02-09 --note 属于交通运输部门职责
hand-over 第12号 --on 2026-02-12 --organ 市交通运输局 --number 云人代函〔2026〕3号
sign-for 第12号 --on 2026-02-13
contact 第12号 --on 2026-03-20
support 第12号 市财政局 --on 2026-03-10
extend 第12号 --to 2026-09-30 --on 2026-08-03 --reason 线网规划修编 --allowed-by 代表工委 --sure
answer 第12号 --on 2026-08-28 --number 云交函〔2026〕17号 --class B --planned-for 2026-12-31
rate 第12号 --result 不满意 --attitude satisfied --on 2026-09-10
redo 第12号 --on 2026-09-15 --reason 代表要求明确站点
answer 第12号 --on 2026-10-10 --number 云交函〔2026〕21号 --class A
rate 第12号 --result 满意 --attitude 满意 --on 2026-10-18
record 第12号 办结 --on 2026-10-20
`;

async function lived(script = life): Promise<string> {
  const folder = newWorkspace();
  const run = await runTestCli({ ...cliOn(folder, '2026-11-21'), stdin: script }, 'run', '-');
  expect(run).toMatchObject({ code: 0, complaints: '', log: '' });
  return folder;
}

async function shown(folder: string) {
  return JSON.parse((await runTestCli(folder, 'show', '第12号', '--json')).out);
}

describe('a suggestion played by a script from the session to its end', () => {
  it('keeps both handlings as they were, and ends closed', async () => {
    const suggestion = await shown(await lived());
    expect(suggestion).toMatchObject({
      title: '关于增设夜间公交站点的建议',
      status: 'closed',
      proposers: ['陆知行', '白露'],
      key: true,
      hard: true,
      handedOverOn: '2026-02-05',
    });
    expect(suggestion.rounds).toMatchObject([
      {
        number: 1,
        openedOn: '2026-02-12',
        signedForOn: '2026-02-13',
        contactedOn: '2026-03-20',
        due: { date: '2026-09-30', original: '2026-08-12', changes: [{ kind: 'reassigned' }, { kind: 'extension' }] },
        answeredOn: '2026-08-28',
        answerClass: 'B',
        plannedFor: '2026-12-31',
        result: 'dissatisfied',
        attitude: 'satisfied',
      },
      { number: 2, openedOn: '2026-09-15', answerNumber: '云交函〔2026〕21号', answerClass: 'A', result: 'satisfied' },
    ]);
    expect(Object.values(suggestion.rounds[0].supportOn)).toEqual(['2026-03-10']);
    expect(suggestion.acts.map((act: { id: string }) => act.id)).toEqual(['returned-1', 'handed-over-1', 'closed-1']);
  });

  it('says to whom the first letter went', async () => {
    const { out } = await runTestCli(await lived(), 'show', '第12号');
    expect(out).toMatch(/2026-02-05 {2}交办 {2}\S+/);
    expect(out).toMatch(/2026-02-12 {2}重新交办/);
  });

  it('met its answer in both rounds, each against its own date', async () => {
    const { duties } = await shown(await lived());
    const answers = duties.filter((duty: { kind: string }) => duty.kind === 'answer');
    expect(answers).toMatchObject([
      { round: 1, state: 'met', metOn: '2026-08-28', due: { date: '2026-09-30' } },
      { round: 2, state: 'met', metOn: '2026-10-10' },
    ]);
  });

  it('counts as done once its last answer is in a class that the office counts so', async () => {
    const { rates } = JSON.parse((await runTestCli(await lived(), 'status', '--json')).out);
    const done = rates.find((rate: { name: string }) => rate.name === 'suggestions-done');
    expect(done).toMatchObject({ numerator: 4, base: 10 });
  });

  it('shows on a day in between how many days the answer was overdue', async () => {
    const untilAnswer = life.slice(0, life.indexOf('extend'));
    const folder = await lived(untilAnswer);
    const { out } = await runTestCli(cliOn(folder, '2026-08-22'), 'show', '第12号');
    expect(out).toMatch(/答复 {2}市交通运输局 {2}2026-08-12 {2}逾期 10 天/);
    expect(out).toMatch(/2026-02-09 {2}退办 {2}属于交通运输部门职责 {2}\[returned-1\]/);
    expect((await runTestCli(cliOn(folder, '2026-08-10'), 'show', '第12号')).out).toContain('还有 2 天');
    expect((await runTestCli(cliOn(folder, '2026-08-12'), 'show', '第12号')).out).toContain('今天到期');
  });

  it('is told with a later answer, whose class counts from then on', async () => {
    const again = 'follow-up 第12号 --on 2026-10-16 --number 云交函〔2026〕30号 --class B --note 夜班车已开行';
    const script = life.slice(0, life.indexOf('rate 第12号 --result 满意'));
    const { out } = await runTestCli(await lived(`${script}${again}\n`), 'show', '第12号');
    expect(out).toContain('2026-10-10  答复  云交函〔2026〕21号  A 类');
    expect(out).toContain('2026-10-16  补充答复  云交函〔2026〕30号  B 类  夜班车已开行');
  });

  it('keeps the day that its answer named when the promise is put off', async () => {
    const moved = 'extend 第12号 promise --to 2027-03-31 --on 2026-11-20 --reason 车辆未到 --allowed-by 代表工委';
    const script = life.slice(0, life.indexOf('rate 第12号 --result 不满意'));
    const { out } = await runTestCli(await lived(`${script}${moved}\n`), 'show', '第12号');
    expect(out).toContain('2026-08-28  答复  云交函〔2026〕17号  B 类  2026-12-31 前解决');
    expect(out).toContain('办结时限  2027-03-31  原为 2026-12-31');
  });

  it('is told on paper with both answers and ratings', async () => {
    const { out } = await runTestCli(await lived(), 'show', '第12号');
    for (const words of [
      '第 1 次办理',
      '2026-08-28  答复  云交函〔2026〕17号  B 类  2026-12-31 前解决',
      '2026-09-10  代表反馈  对结果不满意  对态度满意',
      '第 2 次办理',
      '再次办理  代表要求明确站点',
      '第 2 轮  答复  市交通运输局',
      '2026-10-20  办结  [closed-1]',
    ]) {
      expect(out).toContain(words);
    }
  });
});
