import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inWords } from '../../../../testing/in-words.ts';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import type { OfficeYear } from '../../../../testing/year/office-year.ts';
import { lateOn, saidOf, suggestionOf, trapOffice } from './trap-office.ts';

// The form of a deputy that is on file where no answer is: it answers nothing.
const newFolder = temporaryFolders();
let office: OfficeYear;

beforeEach(async () => {
  office = await trapOffice(newFolder(), '2027-12-20');
});
afterEach(() => office.core.close());

const get = (id: string) => office.ask('suggestions.get', { id });
const status = () => office.ask('status.get', {});
const rateOf = async (name: string) => (await status()).rates.find((one) => one.name === name);
const sure = ['rating-without-answer'];

/** A list of the office with the headings and cells given. */
async function listOf(rows: string[]) {
  const head = '建议编号,建议标题,承办单位,交办日期,答复日期,答复文号,答复类别,代表评价,评价日期';
  const bytes = new Uint8Array(new TextEncoder().encode([head, ...rows].join('\n')));
  return office.ask('suggestions.importList', { name: '建议办理情况.csv', bytes, session: '云泽市第十届人大二次会议' });
}

describe('a rating where no answer is', () => {
  it('is asked about, and leaves the answer owed, late and unanswered everywhere alike', async () => {
    const id = await suggestionOf(office, '31', '2027-03-10');
    const rate = { id, result: 'satisfied', ratedOn: '2027-05-05' } as const;
    expect(await saidOf(office, 'suggestions.update', rate)).toContain('还没有登记答复');
    await office.ask('suggestions.update', { ...rate, confirmed: sure });
    const { status: stands, duties, rounds } = await get(id);
    expect([stands, rounds[0]?.result]).toEqual(['handed-over', 'satisfied']);
    expect(duties.find(({ kind }) => kind === 'answer')).toMatchObject({ state: 'open', metOn: null });
    expect(await lateOn(office, '2027-12-20')).toContain('suggestions answer 1');
    expect((await status()).counts['suggestions.unanswered']).toBe(1);
    expect(await rateOf('on-time')).toMatchObject({ numerator: 0, base: 1 });
    expect(await rateOf('satisfaction')).toMatchObject({ numerator: 0, base: 0 });
    const { items } = inWords(await office.ask('desk.get', {}));
    expect(items.map((one) => one.because)).toContain('已登记代表评价“满意”，没有登记答复，请核对');
  });

  it('lies on no day before the hand-over', async () => {
    const id = await suggestionOf(office, '34', '2027-03-10');
    const rate = { id, result: 'satisfied', ratedOn: '2027-03-01', confirmed: sure } as const;
    expect(await saidOf(office, 'suggestions.update', rate)).toContain('早于交办日期 2027-03-10');
  });

  it('of a day before the order to handle again is none of the new round, and is known where the round before has it', async () => {
    const id = await suggestionOf(office, '35', '2027-03-10');
    await office.ask('suggestions.update', { id, answeredOn: '2027-06-01', answerClass: 'C' });
    await office.ask('suggestions.update', { id, result: 'dissatisfied', ratedOn: '2027-06-10' });
    await office.ask('suggestions.redo', { id, on: '2027-07-01', reason: '代表不满意' });
    const rated = async (row: string) => {
      const bytes = new Uint8Array(new TextEncoder().encode(`建议编号,测评结果,测评日期\n${row}`));
      const told = inWords(await office.ask('suggestions.importList', { name: '测评.csv', bytes }));
      return [told.ratings, told.rows.flatMap(({ sentences }) => sentences)];
    };
    const counts = { recorded: 0, known: 0, leftOut: 0 };
    const sentence = expect.stringContaining('评价日期 2027-06-30 早于第35号建议再次办理的开始日期 2027-07-01');
    expect(await rated('35,满意,2027-06-30')).toEqual([{ ...counts, leftOut: 1 }, [sentence]]);
    expect(await rated('35,不满意,2027-06-10')).toEqual([{ ...counts, known: 1 }, []]);
    expect((await get(id)).rounds[1]).toMatchObject({ result: null, ratedOn: null });
    expect((await rated('35,满意,2027-07-01'))[0]).toEqual({ ...counts, recorded: 1 });
  });

  it('closes nothing, and is no ground to handle again', async () => {
    const id = await suggestionOf(office, '32', '2027-03-10');
    await office.ask('suggestions.update', { id, result: 'satisfied', ratedOn: '2027-05-05', confirmed: sure });
    const close = { id, act: 'closed', on: '2027-05-06' } as const;
    expect(await saidOf(office, 'suggestions.record', close)).toContain('先要有');
    const redo = { id, on: '2027-05-06', reason: '代表不满意' };
    expect(await saidOf(office, 'suggestions.redo', redo)).toContain('先要有：答复日期');
  });

  it('lets the true answer be entered later, with a question that speaks of the rating', async () => {
    const id = await suggestionOf(office, '33', '2027-03-10');
    await office.ask('suggestions.update', { id, result: 'satisfied', ratedOn: '2027-05-05', confirmed: sure });
    const answer = { id, answeredOn: '2027-06-02', answerClass: 'A' };
    expect(await saidOf(office, 'suggestions.update', answer)).toContain(
      '代表评价的日期 2027-05-05 早于答复日期 2027-06-02',
    );
    await office.ask('suggestions.update', { ...answer, confirmed: ['rating-before-answer'] });
    expect(await get(id)).toMatchObject({
      status: 'rated',
      rounds: [{ answeredOn: '2027-06-02', result: 'satisfied' }],
    });
    expect(await rateOf('on-time')).toMatchObject({ numerator: 1, base: 1 });
    const early = { id, ratedOn: '2027-05-04' };
    expect(await saidOf(office, 'suggestions.update', early)).toContain('早于答复日期');
  });

  it('that a list brings is kept and told, and answers nothing; a class or the number of a letter does', async () => {
    const result = await listOf([
      '41,关于更换老旧路灯的建议,市城管局,2027-03-10,,,,满意,2027-06-20',
      '42,关于增开夜班公交的建议,市交通运输局,2027-03-10,,,A,满意,2027-06-20',
      '43,关于整治飞线充电的建议,市应急局,2027-03-10,,云应复〔2027〕3号,,,',
    ]);
    const told = inWords(result.warnings)
      .map((one) => one.message)
      .filter((one) => one.includes('没有答复'));
    expect(told).toEqual([expect.stringContaining('“满意”')]);
    const rows = await office.ask('suggestions.list', {});
    const statusOf = (number: string) => rows.find((one) => one.number === number)?.status;
    expect(['41', '42', '43'].map(statusOf)).toEqual(['handed-over', 'rated', 'answered']);
    expect(rows.find((one) => one.number === '41')?.rounds[0]?.result).toBe('satisfied');
    expect(await lateOn(office, '2027-12-20')).toEqual(['suggestions answer 1']);
    expect((await status()).counts['suggestions.unanswered']).toBe(1);
    expect(await rateOf('satisfaction')).toMatchObject({ numerator: 1, base: 1 });
  });
});
