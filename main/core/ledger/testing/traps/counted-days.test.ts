import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inWords } from '../../../../testing/in-words.ts';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import type { OfficeYear } from '../../../../testing/year/office-year.ts';
import { lateOn, opinionOf, opinionText, suggestionOf, trapOffice } from './trap-office.ts';

// From which day a time counts, and where months end.
const newFolder = temporaryFolders();
let office: OfficeYear;

beforeEach(async () => {
  office = await trapOffice(newFolder(), '2028-03-20');
});
afterEach(() => office.core.close());

const dueOf = async (id: string) => (await office.ask('suggestions.get', { id })).rounds.at(-1)?.due?.date;

describe('a time in months', () => {
  it.each([
    ['2027-08-31', '2027-11-30'],
    ['2027-11-30', '2028-02-29'],
    ['2027-02-28', '2027-05-28'],
    ['2027-03-31', '2027-06-30'],
  ])('from %s ends on %s', async (on, due) => {
    expect(await dueOf(await suggestionOf(office, '7', on))).toBe(due);
  });

  it('from the day on which a suggestion is ordered again ends with its month, too', async () => {
    const id = await suggestionOf(office, '7', '2027-03-10');
    await office.ask('suggestions.update', { id, answeredOn: '2027-06-01', answerClass: 'A', result: 'dissatisfied' });
    await office.ask('suggestions.redo', { id, on: '2027-08-31', reason: '代表不满意' });
    expect(await dueOf(id)).toBe('2027-09-30');
  });
});

describe('a time that counts from the receipt', () => {
  const asks = '请在收到本审议意见之日起三个月内，向市人大常委会提出书面报告。';

  it('counts from the hand-over before somebody signed, says so, and who never signs is late', async () => {
    const { id } = await opinionOf(office, opinionText(asks));
    const { opinion } = await office.ask('opinions.handOver', { id, on: '2027-05-07', lead: '市人民政府' });
    expect(opinion.due).toMatchObject({ date: '2027-08-07', original: '2027-08-07', changes: [] });
    expect(await lateOn(office, '2027-08-07')).not.toContain('opinions written-report 1');
    expect(await lateOn(office, '2027-08-08')).toContain('opinions written-report 1');
    const said = inWords(await office.ask('due.list', { asOf: '2027-08-01', days: 30 }));
    expect(said.map(({ because }) => because)).toContain(
      `书面报告期限由文件写明：“${asks}”；签收日期未登记，暂自交办之日 2027-05-07 起算`,
    );
  });

  it('moves by the signature to the day counted from the receipt, which is no extension', async () => {
    const { id } = await opinionOf(office, opinionText(asks));
    await office.ask('opinions.handOver', { id, on: '2027-05-07', lead: '市人民政府' });
    const signed = await office.ask('opinions.record', { id, act: 'signed-for', on: '2027-05-12', note: '' });
    expect(signed.opinion.due).toMatchObject({ date: '2027-08-12', original: '2027-08-12' });
    expect(signed.opinion.due?.changes).toMatchObject([{ kind: 'signed-for', from: '2027-08-07', on: '2027-05-12' }]);
    expect(signed.points.map(({ due }) => due?.date)).toEqual(['2027-08-12', '2027-08-12']);
    const { opinion: struck } = await office.ask('opinions.strike', { id, act: signed.opinion.acts[0]?.id ?? '' });
    expect(struck.due).toMatchObject({ date: '2027-08-07', original: '2027-08-07' });
  });

  it('is known to count from the receipt where the organ signed on the day of the hand-over', async () => {
    const { id } = await opinionOf(office, opinionText(asks));
    await office.ask('opinions.handOver', { id, on: '2027-05-07', lead: '市人民政府' });
    const { opinion } = await office.ask('opinions.record', { id, act: 'signed-for', on: '2027-05-07', note: '' });
    const counted = opinion.due?.because.by === 'paper' ? opinion.due.because.counted : null;
    expect([opinion.due?.date, opinion.due?.changes, counted]).toEqual([
      '2027-08-07',
      [],
      { start: '2027-05-07', count: 3, unit: 'month' },
    ]);
  });

  it('keeps the time that was granted before the organ signed', async () => {
    const { id } = await opinionOf(office, opinionText(asks));
    await office.ask('opinions.handOver', { id, on: '2027-05-07', lead: '市人民政府' });
    const granted = { to: '2027-09-30', on: '2027-05-10', reason: '涉及部门多', allowedBy: '主任会议' };
    await office.ask('dues.change', { collection: 'opinions', id, which: 'due', kind: 'extension', ...granted });
    const { opinion } = await office.ask('opinions.record', { id, act: 'signed-for', on: '2027-05-12', note: '' });
    expect(opinion.due).toMatchObject({ date: '2027-09-30', original: '2027-08-12' });
  });

  it('counts from the sign-for that was recorded first, and a second one moves nothing', async () => {
    const { id } = await opinionOf(office, opinionText(asks));
    await office.ask('opinions.handOver', { id, on: '2027-05-07', lead: '市人民政府' });
    const sign = (on: string, note: string) => office.ask('opinions.record', { id, act: 'signed-for', on, note });
    expect((await sign('2027-07-08', '市人民政府办公室')).opinion.due?.date).toBe('2027-10-08');
    expect((await sign('2027-07-12', '市住房和城乡建设局')).opinion.due?.date).toBe('2027-10-08');
    expect((await sign('2027-07-05', '市教育局')).opinion.due?.date).toBe('2027-10-08');
  });
});

describe('a motion that became a suggestion and stands in the list, too', () => {
  it('is one suggestion with the history of the motion, and its time counts from the hand-over', async () => {
    const motion = `云泽市第十届人民代表大会第一次会议
代表议案第2号

案由：关于完善灵活就业人员参保服务的议案
领衔代表：沐青岩（望湖区代表团）
联名代表：共16名
提出日期：2027年2月23日

案据：灵活就业人员参保手续多，群众反映强烈。
方案：一、由市人民政府简化参保手续。
`;
    await office.ask('sources.import', {
      name: '议案.txt',
      bytes: Uint8Array.from(new TextEncoder().encode(motion)),
      replaces: null,
    });
    const [known] = await office.ask('motions.list', {});
    const title = '关于完善灵活就业人员参保服务的议案';
    await office.ask('motions.update', { id: known?.id ?? '', title, leadProposers: ['沐青岩'] });
    await office.ask('motions.convert', { id: known?.id ?? '', number: '' });
    const row = '040,关于完善灵活就业人员参保服务的建议,沐青岩,市人力资源和社会保障局,2027-03-10';
    const bytes = Uint8Array.from(new TextEncoder().encode(`编号,标题,领衔代表,主办单位,交办日期\n${row}\n`));
    await office.ask('suggestions.importList', {
      name: '目录.csv',
      bytes,
      session: '云泽市第十届人民代表大会第一次会议',
    });
    const [suggestion, ...others] = await office.ask('suggestions.list', {});
    expect(others).toEqual([]);
    expect(suggestion).toMatchObject({
      number: '040',
      convertedFrom: known?.id,
      handedOverOn: '2027-03-10',
      rounds: [{ due: { date: '2027-06-10' } }],
    });
    const { counts } = await office.ask('status.get', {});
    expect([counts.suggestions, counts.motions, counts['motions.converted']]).toEqual([1, 0, 1]);
  });
});
