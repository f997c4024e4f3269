import { describe, expect, it } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Ledger } from '#shared/domain/ledger.ts';
import { suggestionDuties } from '../duties/suggestion-duties.ts';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const title = '关于加强宠物诊疗和犬只管理的建议';
const list = csvOf('建议编号,标题,承办单位,交办日期', `60,${title},"分办：市农业农村局、市公安局",2026-04-08`);
const head = ['建议编号', '建议标题', '答复单位', '答复文号', '答复日期', '答复类别'].map((value) => ({ value }));
const tall = (value: string) => ({ value, rowSpan: 2 });

async function register(...rows: SheetData): Promise<Uint8Array> {
  return new Uint8Array(
    await writeXlsxFile([{ data: rows.length > 2 ? rows : [head, ...rows], sheet: '表1' }]).toBuffer(),
  );
}

const cell = (value: string) => (value === '' ? null : { value });
const line = (...cells: string[]) => [null, null, ...cells.map(cell)];
const first = (...cells: string[]) => [tall('60'), tall(title), ...cells.map(cell)];
const farm = ['市农业农村局', '云农提〔2026〕6号', '2026-07-06', 'A'];

const handedOut = async () => (await takeList(inventedEmptyLedger(), list, { name: '交办表.csv' })).ledger;

/** The answers of the only suggestion, whose they are and that of the whole. */
function answersIn(ledger: Ledger) {
  const [one] = Object.values(ledger.suggestions);
  const round = one?.rounds.at(-1);
  const own = Object.entries(round?.leadAnswers ?? {}).map(
    ([id, { on, number, answerClass }]) => `${ledger.organs[id]?.title} ${on} ${number} ${answerClass}`,
  );
  return { own: own.sort(), whole: `${round?.answeredOn} ${round?.answerClass}` };
}

async function taken(...rows: SheetData) {
  const given = await takeList(await handedOut(), await register(...rows), { name: '答复登记.xlsx' });
  expect(given.added).toBe(0);
  const again = await takeList(given.ledger, await register(...rows), { name: '答复登记.xlsx' });
  expect([again.added, again.changed, again.change.operations.length]).toEqual([0, 0, 0]);
  const back = await takeList(given.ledger, await exportBytes(given.ledger));
  expect([back.added, back.changed, back.asked, back.change.operations.length]).toEqual([0, 0, 0, 0]);
  return given;
}

describe('a register with a row for each organ that handles a suggestion for itself', () => {
  it('leaves the organ open whose row has no day', async () => {
    const { ledger, changed } = await taken(first(...farm), line('市公安局', '', '', ''));
    expect(changed).toBe(1);
    expect(answersIn(ledger)).toEqual({ own: ['市农业农村局 2026-07-06 云农提〔2026〕6号 A'], whole: 'null null' });
    const duties = Object.values(ledger.suggestions).flatMap((one) => suggestionDuties(ledger, one));
    const open = duties.filter(({ metOn }) => metOn === null).flatMap(({ organs }) => organs);
    expect(open.map((id) => ledger.organs[id]?.title)).toEqual(['市公安局']);
  });

  it('gives each its own day and letter, and answers the whole on the last day', async () => {
    const { ledger } = await taken(first(...farm), line('市公安局', '云公提〔2026〕3号', '2026-07-08', 'B'));
    const police = '市公安局 2026-07-08 云公提〔2026〕3号 B';
    expect(answersIn(ledger)).toEqual({
      own: [police, '市农业农村局 2026-07-06 云农提〔2026〕6号 A'],
      whole: '2026-07-08 null',
    });
  });

  it('gives days without a year the year of the list', async () => {
    const { ledger } = await taken(
      [{ value: '2026年答复登记表', columnSpan: 6 }, null, null, null, null, null],
      [...head],
      first('市农业农村局', '', '7月6日', 'A'),
      line('市公安局', '', '', ''),
    );
    expect(answersIn(ledger)).toEqual({ own: ['市农业农村局 2026-07-06 null A'], whole: 'null null' });
  });

  it('leaves the first organ open where only the second answered', async () => {
    const { ledger } = await taken(first('市农业农村局', '', '', ''), line('市公安局', '', '2026-07-08', 'A'));
    expect(answersIn(ledger)).toEqual({ own: ['市公安局 2026-07-08 null A'], whole: 'null null' });
  });

  it('takes an answer whose cells are merged over both rows for one of both', async () => {
    const joint = [cell('市农业农村局'), tall('云农提〔2026〕6号'), tall('2026-07-06'), tall('A')];
    const { ledger } = await taken(
      [tall('60'), tall(title), ...joint],
      [null, null, cell('市公安局'), null, null, null],
    );
    expect(answersIn(ledger)).toEqual({ own: [], whole: '2026-07-06 A' });
  });

  it('reads a column of which only the cells say that it holds classes', async () => {
    const named = [...head.slice(0, 5), { value: '类别' }];
    const bytes = await writeXlsxFile([
      { data: [named, first(...farm), line('市公安局', '', '2026-07-07', 'B')], sheet: '表1' },
    ]).toBuffer();
    const { ledger } = await takeList(await handedOut(), new Uint8Array(bytes), { name: '答复登记.xlsx' });
    expect(answersIn(ledger).own).toEqual([
      '市公安局 2026-07-07 null B',
      '市农业农村局 2026-07-06 云农提〔2026〕6号 A',
    ]);
    const back = await takeList(ledger, await exportBytes(ledger));
    expect(back.rows.flatMap(({ changes }) => changes)).toEqual([]);
    expect([back.changed, back.change.operations.length]).toEqual([0, 0]);
  });

  it('goes out in its own columns with what is known by now, and comes back as nothing new', async () => {
    const open = await register(first(...farm), line('市公安局', '', '', ''));
    const start = await takeList(inventedEmptyLedger(), open, { name: '答复登记.xlsx' });
    const answered = csvOf(
      '建议编号,标题,承办单位,答复日期,答复文号,答复类别',
      `60,${title},市农业农村局、市公安局,市农业农村局 2026-07-06；市公安局：2026-07-20,市公安局 云公提〔2026〕3号,市公安局 B`,
    );
    const later = await takeList(start.ledger, answered, { name: '续报.csv' });
    for (const { ledger } of [start, later]) {
      const back = await takeList(ledger, await exportBytes(ledger));
      expect(back.rows.flatMap(({ changes }) => changes)).toEqual([]);
      expect([back.added, back.asked, back.change.operations.length]).toEqual([0, 0, 0]);
    }
    const whole = await takeList(inventedEmptyLedger(), await exportBytes(later.ledger));
    expect(answersIn(whole.ledger)).toEqual(answersIn(later.ledger));
  });

  it('reads rows that each repeat number and title', async () => {
    const row = (...cells: string[]) => [{ value: '60' }, { value: title }, ...cells.map(cell)];
    const { ledger } = await taken(row(...farm), row('市公安局', '', '', ''));
    expect(answersIn(ledger).whole).toBe('null null');
  });

  it('lets a later register answer for the other', async () => {
    const before = await taken(first(...farm), line('市公安局', '', '', ''));
    const later = await register(first(...farm), line('市公安局', '', '2026-07-20', 'A'));
    const { ledger } = await takeList(before.ledger, later, { name: '答复登记（二）.xlsx' });
    expect(answersIn(ledger).whole).toBe('2026-07-20 A');
  });
});
