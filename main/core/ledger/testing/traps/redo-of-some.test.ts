import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallOutput } from '#shared/contract/contract.ts';
import { runTestCli } from '../../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import type { OfficeYear } from '../../../../testing/year/office-year.ts';
import { file, opinionOf, opinionText, trapOffice } from './trap-office.ts';

// An order to handle again that names some points alone: the others keep what the first report answered.
const newFolder = temporaryFolders();
let office: OfficeYear;
let folder: string;
let opinion: { id: string; points: string[] };
let second: string;

const asks = '请市人民政府于2027年7月31日前提出书面报告。';
const report = (day: string, ...measures: string[]) => `云泽市人民政府
关于学前教育情况报告审议意见研究处理情况的报告

市人大常委会：
市人大常委会第二次会议对全市学前教育情况提出了审议意见。现将研究处理情况报告如下：
${measures.join('\n')}

云泽市人民政府
${day}
`;

async function filed(name: string, text: string): Promise<string> {
  const source = await file(office, name, text);
  const [one] = (await office.ask('feedback.list', {})).filter(({ document }) => document.startsWith(source));
  if (!one) throw new Error('the report was not read');
  if (one.opinion === null)
    await office.ask('feedback.attach', {
      id: one.id,
      opinion: opinion.id,
      version: 'formal',
      confirmed: ['draft-or-formal'],
    });
  return one.id;
}

const compared = (): Promise<CallOutput<'comparison.get'>> =>
  office.ask('comparison.get', { opinion: opinion.id, feedback: second });

beforeEach(async () => {
  folder = newFolder();
  office = await trapOffice(folder, '2027-12-20');
  opinion = await opinionOf(office, opinionText(asks));
  await office.ask('opinions.handOver', { id: opinion.id, on: '2027-05-07', lead: '市人民政府' });
  const told = ['一、关于扩大公办资源。将进一步研究公办学位问题。', '二、关于稳定教师队伍。补充专任教师312名。'];
  await filed('第一次报告.txt', report('2027年7月20日', ...told));
  const [first = ''] = opinion.points;
  const order = { on: '2027-09-01', reason: '公办学位没有增加', due: '2027-11-30', points: [first] };
  await office.ask('opinions.redo', { id: opinion.id, ...order });
  second = await filed('再次报告.txt', report('2027年11月20日', '一、关于扩大公办资源。新增公办学位1210个。'));
});
afterEach(() => office.core.close());

describe('a report on a round that asks for some points alone', () => {
  it('is not told to have left the others unanswered, by the comparison, its findings or the desk', async () => {
    const { comparison, points, settled } = await compared();
    expect(points.map(({ number }) => number)).toEqual([1]);
    expect(settled.map(({ number }) => number)).toEqual([2]);
    expect(comparison.counts).toMatchObject({ none: 0 });
    expect(comparison.findings.filter(({ kind }) => kind === 'unanswered')).toEqual([]);
    const desk = await office.ask('desk.get', {});
    expect(desk.items.filter(({ urgency }) => urgency === 'unanswered')).toEqual([]);
  });

  it('keeps the verdict of the first round, with the round said, in the file and on the command line', async () => {
    const { earlier } = await compared();
    const [, other] = opinion.points;
    expect(earlier).toMatchObject([{ point: other, round: 1, answer: { coverage: 'full' } }]);
    const said = (await runTestCli(folder, 'compare', '--opinion', opinion.id)).out;
    expect(said).toContain('稳定教师队伍（第1轮：完全回应）');
  });

  it('answers a point that the order left out where a person lays it there', async () => {
    const [, other = ''] = opinion.points;
    await office.ask('comparison.cover', {
      opinion: opinion.id,
      feedback: second,
      point: other,
      coverage: 'partial',
      missing: '',
    });
    const { settled, earlier } = await compared();
    expect([settled, earlier]).toEqual([[], []]);
  });

  it('leaves the comparison of the first round as it was', async () => {
    const all = await office.ask('feedback.list', {});
    const first = all.find(({ round }) => round === 1);
    const { points, settled } = await office.ask('comparison.get', { opinion: opinion.id, feedback: first?.id ?? '' });
    expect([points.length, settled.length]).toEqual([2, 0]);
  });
});

describe('the due dates of a round that asks for the points of one organ alone', () => {
  const lines = async (...words: string[]) =>
    (await runTestCli(folder, 'show', opinion.id, ...words)).out
      .split('\n')
      .filter((line) => line.includes('书面报告') && line.includes('2027-12-15'));

  it.each([
    [0, '市人民政府'],
    [1, '市中级人民法院'],
  ])('are those of that organ, whichever it is', async (at, organ) => {
    folder = newFolder();
    const own = await trapOffice(folder, '2027-12-20');
    opinion = await opinionOf(own, opinionText(asks));
    const leads = ['市人民政府', '市中级人民法院'];
    for (const [index, id] of opinion.points.entries())
      await own.ask('points.update', { id, lead: leads[index] ?? '' });
    await own.ask('opinions.handOver', { id: opinion.id, on: '2027-05-07', leads });
    const points = [opinion.points[at] ?? ''];
    const order = {
      on: '2027-09-01',
      reason: '没有增加',
      due: '2027-12-15',
      points,
      confirmed: ['redo-before-report'],
    };
    await own.ask('opinions.redo', { id: opinion.id, ...order });
    await own.core.close();
    for (const day of [[], ['--as-of', '2027-10-25']]) {
      const told = await lines(...day);
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((line) => leads.some((one) => one !== organ && line.includes(one)))).toEqual([]);
    }
  });
});
