import { describe, expect, it } from 'vitest';
import { nursery, renewal, renewalReport, sampleWorkspaces } from '../../../testing/cli-workspace.ts';
import { runTestCli } from '../../../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();

async function json(folder: string, ...words: string[]) {
  const run = await runTestCli(folder, ...words, '--json');
  expect(run).toMatchObject({ code: 0, complaints: '', log: '' });
  return JSON.parse(run.out);
}

async function refused(...words: string[]) {
  const run = await runTestCli(newWorkspace(), ...words);
  expect(run).toMatchObject({ out: '', log: '' });
  return run;
}

describe('the points of an opinion by commands', () => {
  it('are confirmed, added, split, merged and withdrawn, and told with their new numbers', async () => {
    const folder = newWorkspace();
    expect((await runTestCli(folder, 'confirm', nursery)).out).toBe(
      '已确认《关于全市托育服务体系建设情况报告的审议意见》的 5 条意见。\n',
    );
    const added = await json(folder, 'points', 'add', nursery, '--lines', '164', '--title', '书面报告');
    expect(added.points).toHaveLength(6);
    const split = await runTestCli(folder, 'points', 'split', `${nursery}#1`, '--line', '152', '--offset', '40');
    expect(split.out.match(/^ {2}#\d/gm)).toHaveLength(7);
    const merged = await json(folder, 'points', 'merge', `${nursery}#1`, `${nursery}#2`);
    const inForce = (points: { state: string }[]) => points.filter((point) => point.state !== 'withdrawn');
    expect(inForce(merged.points)).toHaveLength(6);
    const rest = await json(folder, 'points', 'withdraw', `${nursery}#6`, '--reason', '不是意见');
    expect(inForce(rest.points)).toHaveLength(5);
  });

  it('are confirmed as many as stand, not those that were merged or withdrawn', async () => {
    const folder = newWorkspace();
    await json(folder, 'points', 'merge', `${nursery}#1`, `${nursery}#2`);
    await json(folder, 'points', 'withdraw', `${nursery}#4`, '--reason', '不是意见');
    expect((await runTestCli(folder, 'confirm', nursery)).out).toContain('的 3 条意见。');
  });

  it.each([
    [['points', 'merge', `${nursery}#1`, `${nursery}#1`], 2, '写了两次'],
    [['points', 'merge', `${nursery}#1`, `${renewal}#1`], 1, '是另一份审议意见的条目'],
    [['points', 'split', `${nursery}#1`, '--line', '999999'], 1, '不在这份文件里'],
    [['points', 'add', nursery, '--lines', '1', '--title', 'x'], 1, '不在这份文件里'],
    [['points', 'withdraw', `${nursery}#1`], 2, '--reason'],
  ])('are left alone by what cannot be: %s', async (words, code, sentence) => {
    const run = await refused(...words);
    expect(run.code).toBe(code);
    expect(run.complaints).toContain(sentence);
  });

  it('carry evidence that can be found by its title and taken away', async () => {
    const folder = newWorkspace();
    const words = [
      'evidence',
      'add',
      `${renewal}#1`,
      '--title',
      '入库清单',
      '--number',
      '建函3号',
      '--on',
      '2026.11.1',
    ];
    await json(folder, ...words, '--document', renewalReport, '--lines', '13', '--note', '原件存档');
    const point = await json(folder, 'show', `${renewal}#1`);
    expect(point.proofs).toMatchObject([{ title: '入库清单', on: '2026-11-01', citation: { firstLine: 13 } }]);
    expect((await json(folder, 'show', '入库清单')).number).toBe('建函3号');
    await json(folder, 'evidence', 'remove', '入库清单');
    expect((await json(folder, 'show', `${renewal}#1`)).proofs).toEqual([]);
    expect((await refused('evidence', 'add', `${renewal}#1`, '--title', 'x', '--lines', '13')).code).toBe(2);
  });
});

describe('the comparison by commands', () => {
  it('takes a person’s word on a pair and on a point, and gives it back to the program', async () => {
    const folder = newWorkspace();
    const pair = ['compare', 'decide', `${renewal}#4`, `${renewalReport}#2`];
    const decided = await json(folder, ...pair, '采用');
    const matches = decided.points.find((one: { point: string }) => one.point.endsWith('-p4')).matches;
    expect(matches).toContainEqual(expect.objectContaining({ decision: 'accepted' }));
    await json(folder, ...pair, 'proposed');
    const cover = ['compare', 'cover', `${renewal}#6`];
    const covered = await json(folder, ...cover, '部分回应', '--missing', '考核办法');
    const sixth = (comparison: typeof covered) =>
      comparison.points.find((one: { point: string }) => one.point.endsWith('-p6'));
    expect(sixth(covered)).toMatchObject({ coverage: 'partial', state: 'decided', missing: ['考核办法'] });
    const refused = await json(folder, ...cover, 'refused');
    expect(sixth(refused)).toMatchObject({ coverage: 'partial', refused: 'refused', state: 'decided' });
    expect(sixth(await json(folder, ...cover, 'refused-plain'))).toMatchObject({ refused: 'refused-plain' });
    expect(sixth(await json(folder, ...cover, 'full')).refused).toBeUndefined();
    expect(sixth(await json(folder, ...cover, 'proposed'))).toMatchObject({ coverage: 'none', state: 'proposed' });
  });

  it('shows below the table each demand with its own answer and the lines that say so', async () => {
    const run = await runTestCli(newWorkspace(), 'compare', '--opinion', renewal);
    expect(run.out).toMatch(/已回应 {2}[^\n]+（反馈第\d+(–\d+)?行）/u);
    expect(run.out).toMatch(/未见回应 {2}[^\n（]+\n/u);
  });

  it('decides an alarm, which keeps its reason', async () => {
    const folder = newWorkspace();
    await json(folder, 'findings', 'decide', '下一步将积极推进其余片区资金落实', 'dismissed', '--reason', '附件已列明');
    const findings = await json(folder, 'list', 'findings', '--opinion', renewal);
    expect(findings).toContainEqual(expect.objectContaining({ decision: 'dismissed', reason: '附件已列明' }));
  });

  it.each([
    [['compare', '--opinion', renewalReport], 1, '不是审议意见：逐条对照只对审议意见和它的反馈报告'],
    [['compare', 'cover', `${nursery}#1`, 'full'], 1, '还没有反馈报告'],
    [['compare', 'decide', `${renewal}#4`, `${renewalReport}#99`, 'accepted'], 1, '没有第 99 条'],
    [['compare', 'decide', `${nursery}#1`, `${renewalReport}#1`, 'accepted'], 1, '答复的不是“'],
    [['compare', 'cover', `${nursery}#1`, 'full', '--feedback', renewalReport], 1, '请先更正它答复的审议意见'],
    [['compare', 'decide', `${renewal}#4`, `${renewalReport}#1`, 'maybe'], 2, 'accepted'],
    [['compare', 'cover', `${renewal}#6`, 'proposed', '--missing', 'x'], 2, '--missing'],
    [['findings', 'decide', 'vague-promise-73835b747edd', 'dismissed'], 2, '--reason'],
  ])('refuses %s', async (words, code, sentence) => {
    const run = await refused(...words);
    expect(run.code).toBe(code);
    expect(run.complaints).toContain(sentence);
  });
});

describe('duban check', () => {
  it('says by which command a status is recorded that no check finds, and that command records it', async () => {
    const run = await refused('check', `${nursery}#1`, '--value', '未采纳', '--on', '2026-11-02', '--by', '周文');
    expect(run.complaints).toContain('“未采纳（有说明）”是意见条目的状态，不是核查结论');
    expect(run.complaints).toContain('duban set POINT --status not-adopted');
    const folder = newWorkspace();
    await json(folder, 'hand-over', nursery, '--on', '2026-09-04', '--organ', '市人民政府', '--sure');
    await json(folder, 'set', `${nursery}#1`, '--status', 'in-progress', '--on', '2026-09-10', '--sure');
    const day = ['--on', '2026-11-02', '--note', '规划已调整，另行安排'];
    expect(await json(folder, 'set', `${nursery}#1`, '--status', 'not-adopted', ...day, '--sure')).toMatchObject({
      status: 'not-adopted',
    });
  });
});

describe('duban attach and vote', () => {
  it('attaches a report as draft or in form, and to no opinion', async () => {
    const folder = newWorkspace();
    const draft = await json(
      folder,
      'attach',
      renewalReport,
      '--opinion',
      renewal,
      '--version',
      '征求意见稿',
      '--received',
      '2026-11-20',
    );
    expect(draft).toMatchObject({ version: 'draft', receivedOn: '2026-11-20', attachment: 'confirmed' });
    expect((await json(folder, 'show', renewal)).opinion.stage).toBe('draft-received');
    expect(await json(folder, 'attach', renewalReport, '--opinion', 'none')).toMatchObject({ opinion: null });
  });

  it('says only the day of a report, or nothing at all', async () => {
    const folder = newWorkspace();
    const dated = await json(folder, 'attach', renewalReport, '--received', '2026-11-20');
    expect(dated).toMatchObject({ receivedOn: '2026-11-20', attachment: 'proposed' });
    expect(dated.opinion).toMatch(/-d7$/);
    const nothing = await runTestCli(folder, 'attach', renewalReport);
    expect(nothing).toMatchObject({ code: 2 });
    expect(nothing.complaints).toContain('--opinion');
  });

  it('takes ballots with or without abstentions, and refuses what they contradict', async () => {
    const folder = newWorkspace();
    await runTestCli(folder, 'hand-over', nursery, '--on', '2026-09-04');
    const vote = ['vote', nursery, '基本满意', '--on', '2026-11-20', '--sure', '--ballots'];
    expect((await json(folder, ...vote, '10/20/5')).opinion.vote.ballots).toEqual({
      satisfied: 10,
      basicallySatisfied: 20,
      dissatisfied: 5,
      abstained: 0,
      present: null,
    });
    const present = await runTestCli(folder, ...vote, '10/20/5', '--present', '34');
    expect(present).toMatchObject({ code: 1, out: '' });
    expect(present.complaints).toContain('共 35 票，多于出席 34 人');
    expect((await json(folder, ...vote, '10／20／5／2')).opinion.vote.ballots.abstained).toBe(2);
    const against = await runTestCli(folder, ...vote, '2/3/30/0');
    expect(against).toMatchObject({ code: 1, out: '' });
    expect(against.complaints).toContain('结果与票数相反');
  });
});
