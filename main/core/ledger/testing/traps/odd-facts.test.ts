import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import type { OfficeYear } from '../../../../testing/year/office-year.ts';
import { answerText, file, lateOn, opinionOf, opinionText, saidOf, suggestionOf, trapOffice } from './trap-office.ts';

// Facts that contradict each other: said before they are stored, and never mended by the program.
const newFolder = temporaryFolders();
const asks =
  '请市人民政府认真研究处理，于2027年8月10日前将研究处理情况送市人大常委会教科文卫工委征求意见，于2027年9月20日前向市人大常委会提出书面报告。';
let office: OfficeYear;
let opinion: { id: string; points: string[] };

beforeEach(async () => {
  office = await trapOffice(newFolder(), '2027-12-20');
  opinion = await opinionOf(office, opinionText(asks));
  await office.ask('opinions.handOver', { id: opinion.id, on: '2027-05-07', lead: '市人民政府' });
});
afterEach(() => office.core.close());

const record = (act: 'draft-received' | 'formal-received', on: string) => ({ id: opinion.id, act, on }) as const;
const point = (at = 0) => opinion.points[at] ?? '';

describe('a draft', () => {
  it('behind the formal report is asked about, as a fact and as a paper, and the report stands', async () => {
    await office.ask('opinions.record', record('formal-received', '2027-09-10'));
    const said = '正式报告已于 2027-09-10 收到，征求意见稿的日期 2027-09-18 在它之后';
    expect(await saidOf(office, 'opinions.record', record('draft-received', '2027-09-18'))).toContain(said);
    const source = await file(office, '征求意见稿.txt', answerText('2027年9月18日'));
    const feedback = (await office.ask('feedback.list', {})).find((one) => one.source === source);
    const draft = { id: feedback?.id ?? '', opinion: opinion.id, version: 'draft', receivedOn: '2027-09-18' } as const;
    expect(await saidOf(office, 'feedback.attach', draft)).toContain(said);
    await office.ask('feedback.attach', { ...draft, confirmed: ['draft-after-report'] });
    expect((await office.ask('opinions.get', { id: opinion.id })).opinion.stage).toBe('formal-received');
  });

  it('that never came is late until the formal report, then missed and owed no more', async () => {
    expect(await lateOn(office, '2027-09-01')).toContain('opinions draft 1');
    await office.ask('opinions.record', record('formal-received', '2027-09-10'));
    expect(await lateOn(office, '2027-09-11')).not.toContain('opinions draft 1');
    const { duties } = await office.ask('opinions.get', { id: opinion.id });
    expect(duties.find(({ kind }) => kind === 'draft')).toMatchObject({ state: 'void', endedOn: '2027-09-10' });
  });
});

describe('the ballots of a vote', () => {
  const vote = (ballots: [number, number, number], present: number | null, value = 'basically-satisfied' as const) => ({
    id: opinion.id,
    value,
    on: '2027-10-29',
    ballots: { satisfied: ballots[0], basicallySatisfied: ballots[1], dissatisfied: ballots[2], abstained: 0, present },
    confirmed: ['vote-without-report', 'before-answer'],
  });

  it('more than those present are refused, and nothing is repaired', async () => {
    expect(await saidOf(office, 'opinions.vote', vote([20, 12, 4], 34, 'satisfied' as never))).toContain(
      '共 36 票，多于出席 34 人',
    );
    expect((await office.ask('opinions.get', { id: opinion.id })).opinion.vote).toBeNull();
  });

  it('fewer than those present are asked about: some did not vote, or were not counted', async () => {
    const few = vote([12, 12, 4], 34);
    expect(await saidOf(office, 'opinions.vote', few)).toContain('共 28 票，少于出席 34 人');
    await office.ask('opinions.vote', { ...few, confirmed: [...few.confirmed, 'fewer-ballots-than-present'] });
    const { opinion: voted } = await office.ask('opinions.get', { id: opinion.id });
    expect(voted.vote?.ballots).toMatchObject({ present: 34 });
  });

  it('are refused of more present than the committee has members', async () => {
    expect(await saidOf(office, 'opinions.vote', vote([12, 12, 4], 39))).toContain('出席 39 人，多于组成人员 38 人');
  });

  it('are measured against all members, not against those present', async () => {
    const dissatisfied = { ...vote([8, 11, 16], 35), value: 'dissatisfied' as const };
    expect(await saidOf(office, 'opinions.vote', dissatisfied)).toBe('');
    expect(await saidOf(office, 'opinions.vote', vote([8, 11, 16], 35))).toContain('半数');
  });
});

describe('taking out a point', () => {
  it('that was handed over is refused: what no longer applies is said so, with day and reason', async () => {
    const withdraw = { id: point(), reason: '重复' };
    expect(await saidOf(office, 'points.withdraw', withdraw)).toContain('不再适用');
    await office.ask('points.check', { id: point(), value: 'partly-done', on: '2027-10-09', by: '教科文卫工委' });
    expect(await saidOf(office, 'points.withdraw', withdraw)).toContain('不再适用');
    expect((await office.ask('status.get', {})).counts['points.in-force']).toBe(2);
    const leave = { id: point(), status: 'not-applicable', note: '重复', on: '2027-10-10' } as const;
    await office.ask('points.update', leave);
    expect((await office.ask('status.get', {})).counts['points.in-force']).toBe(1);
    expect((await office.ask('status.get', { asOf: '2027-10-09' })).counts['points.in-force']).toBe(2);
  });

  it('that nobody has been asked to carry out yet is simply done', async () => {
    const other = await opinionOf(office, opinionText(asks).replaceAll('学前教育', '养老服务'), '第二份.txt');
    expect(await saidOf(office, 'points.withdraw', { id: other.points[0] ?? '', reason: '不是建议' })).toBe('');
  });
});

describe('a form of a deputy', () => {
  it('that comes twice with two ratings is asked about: only the deputy can say which counts', async () => {
    const id = await suggestionOf(office, '7', '2027-03-10');
    const rate = (result: 'satisfied' | 'dissatisfied') => ({ id, result, ratedOn: '2027-06-20' }) as const;
    await office.ask('suggestions.update', { id, answeredOn: '2027-06-01', answerClass: 'A' });
    await office.ask('suggestions.update', rate('satisfied'));
    expect(await saidOf(office, 'suggestions.update', rate('satisfied'))).toBe('');
    const said = await saidOf(office, 'suggestions.update', rate('dissatisfied'));
    expect(said).toContain('代表已评价为“满意”，现登记为“不满意”');
    expect((await office.ask('suggestions.get', { id })).rounds[0]?.result).toBe('satisfied');
    await office.ask('suggestions.update', { ...rate('dissatisfied'), confirmed: ['rating-differs'] });
    const trail = await office.ask('log.list', { record: id });
    expect(trail.filter(({ what }) => what === 'suggestion-updated').length).toBeGreaterThan(2);
  });
});
