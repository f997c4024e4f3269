import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inWords } from '../../../../testing/in-words.ts';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import type { OfficeYear } from '../../../../testing/year/office-year.ts';
import { opinionOf, opinionText, saidOf, suggestionOf, trapOffice } from './trap-office.ts';

// Votes and orders that contradict what stands on record: asked about before they are stored, and nothing is written over in silence.
const newFolder = temporaryFolders();
const asks = '请市人民政府认真研究处理，于2027年9月20日前向市人大常委会提出书面报告。';
let office: OfficeYear;
let id: string;

beforeEach(async () => {
  office = await trapOffice(newFolder(), '2027-12-20');
  id = (await opinionOf(office, opinionText(asks))).id;
  await office.ask('opinions.handOver', { id, on: '2027-05-07', lead: '市人民政府' });
});
afterEach(() => office.core.close());

type Counts = [number, number, number, number];
type Value = 'satisfied' | 'basically-satisfied' | 'dissatisfied';

function vote(
  value: Value,
  [satisfied, basicallySatisfied, dissatisfied, abstained]: Counts,
  present: number | null = null,
) {
  const ballots = { satisfied, basicallySatisfied, dissatisfied, abstained, present };
  return { id, value, on: '2027-10-29', meeting: '第五次会议', ballots };
}

const report = () => office.ask('opinions.record', { id, act: 'formal-received', on: '2027-09-15' });
const get = async () => (await office.ask('opinions.get', { id })).opinion;
const reasons = async () =>
  inWords(await office.ask('desk.get', {}))
    .items.filter((one) => one.record === id)
    .map((one) => one.because);

describe('a vote on an opinion', () => {
  it('of dissatisfaction stands on the desk until it is handled again, or followed otherwise', async () => {
    await report();
    await office.ask('opinions.vote', vote('dissatisfied', [4, 9, 22, 1]));
    expect(await reasons()).toContain('测评不满意，尚未决定是否重新办理');
    await office.ask('opinions.redo', { id, on: '2027-11-05', reason: '' });
    expect(await reasons()).not.toContain('测评不满意，尚未决定是否重新办理');
  });

  it('of satisfaction asks for nobody', async () => {
    await report();
    await office.ask('opinions.vote', vote('satisfied', [25, 9, 2, 0]));
    expect(await reasons()).not.toContain('测评不满意，尚未决定是否重新办理');
  });

  it('is never written over in silence: not by another grade, day or count', async () => {
    await report();
    const first = vote('dissatisfied', [4, 9, 22, 1]);
    await office.ask('opinions.vote', first);
    expect(await saidOf(office, 'opinions.vote', first)).toBe('');
    const other = vote('satisfied', [25, 9, 2, 0]);
    expect(await saidOf(office, 'opinions.vote', other)).toContain(
      '这一轮已登记 2027-10-29 测评“不满意”，现登记 2027-10-29 测评“满意”',
    );
    for (const next of [{ ...first, on: '2027-10-30' }, vote('dissatisfied', [5, 9, 21, 1])])
      expect(await saidOf(office, 'opinions.vote', next)).toContain('这一轮已登记');
    expect((await get()).vote).toMatchObject({ value: 'dissatisfied', on: '2027-10-29' });
    await office.ask('opinions.vote', { ...other, confirmed: ['vote-differs'] });
    expect((await get()).vote).toMatchObject({ value: 'satisfied', confirmed: ['vote-differs'] });
  });

  it('may be told in fuller words: the day, grade and count that stand are no other vote', async () => {
    await report();
    const counted = vote('satisfied', [25, 9, 2, 0]);
    await office.ask('opinions.vote', { ...counted, ballots: null, meeting: '' });
    expect(await saidOf(office, 'opinions.vote', counted)).toBe('');
    expect(await saidOf(office, 'opinions.vote', { ...counted, ballots: null })).toContain('这一轮已登记');
  });

  it('with fewer ballots than members present is asked about once', async () => {
    await report();
    const few = vote('satisfied', [25, 8, 1, 0], 37);
    expect(await saidOf(office, 'opinions.vote', few)).toContain('共 34 票，少于出席 37 人');
    expect(await saidOf(office, 'opinions.vote', { ...few, confirmed: ['fewer-ballots-than-present'] })).toBe('');
  });
});

describe('an order to handle an opinion again', () => {
  const redo = (on: string) => ({ id, on, reason: '测评不满意' });

  it('against a vote of satisfaction is asked about', async () => {
    await report();
    await office.ask('opinions.vote', vote('satisfied', [25, 9, 2, 0]));
    expect(await saidOf(office, 'opinions.redo', redo('2027-11-05'))).toContain('这一轮测评结果是“满意”');
    expect((await get()).round).toBe(1);
    expect(await saidOf(office, 'opinions.redo', { ...redo('2027-11-05'), confirmed: ['redo-after-vote'] })).toBe('');
  });

  it('without report and without vote is asked about, and the due date stays meanwhile', async () => {
    const said = '这一轮还没有收到书面报告，也没有测评';
    expect(await saidOf(office, 'opinions.redo', redo('2027-08-05'))).toContain(said);
    expect(await get()).toMatchObject({ round: 1, due: { date: '2027-09-20' } });
    await report();
    expect(await saidOf(office, 'opinions.redo', redo('2027-09-14'))).toContain(said);
    expect(await saidOf(office, 'opinions.redo', redo('2027-09-16'))).toBe('');
  });
});

describe('an order to handle a suggestion again', () => {
  const redo = (on: string) => ({ id, on, reason: '代表要求' });
  beforeEach(async () => {
    id = await suggestionOf(office, '51', '2027-03-10');
    await office.ask('suggestions.update', { id, answeredOn: '2027-05-20', answerClass: 'A' });
  });

  it('after a rating of content is asked about', async () => {
    await office.ask('suggestions.update', { id, result: 'satisfied', ratedOn: '2027-05-28' });
    expect(await saidOf(office, 'suggestions.redo', redo('2027-06-01'))).toContain('代表评价是“满意”');
    expect(await saidOf(office, 'suggestions.redo', { ...redo('2027-06-01'), confirmed: ['redo-after-rating'] })).toBe(
      '',
    );
  });

  it('is dated on no day before the rating that stands', async () => {
    await office.ask('suggestions.update', { id, result: 'dissatisfied', ratedOn: '2027-05-28' });
    expect(await saidOf(office, 'suggestions.redo', redo('2027-05-25'))).toContain('早于代表评价的日期 2027-05-28');
    expect(await saidOf(office, 'suggestions.redo', redo('2027-05-28'))).toBe('');
  });
});
