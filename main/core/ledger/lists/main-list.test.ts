import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Ledger } from '#shared/domain/ledger.ts';
import { isOfficeThere, throughOffice } from '../../../testing/office-program.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, fifthSession, listDay, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';
import { outList } from './export-list.ts';
import { writeList } from './write-list.ts';

type Cell = string | { value: string; columnSpan?: number; rowSpan?: number } | null;
const empty = inventedEmptyLedger();
const title = (number: number) => `关于第${number}件事的建议`;
const wide = (value: string, columnSpan: number): Cell[] => [
  { value, columnSpan },
  ...Array(columnSpan - 1).fill(null),
];
const tall = (value: string): Cell => ({ value, rowSpan: 2 });

async function sheetOf(rows: Cell[][]): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { value: cell } : cell)));
  return new Uint8Array(await writeXlsxFile([{ data: cells as never, sheet: '建议' }]).toBuffer());
}

/** The office's own list: two rows of headings under a title, a sum below. */
const handedOut = sheetOf([
  wide(`${fifthSession}代表建议交办表`, 8),
  [tall('序号'), tall('编号'), tall('标题'), ...wide('承办', 2), tall('督办领导'), tall('经办科室'), tall('交办日期')],
  [null, null, null, '主办单位', '协办单位', null, null, null],
  ['1', '001', title(1), '市教育局', '市财政局', '郁长林', '基础科', '2026年3月10日'],
  ['2', '002', title(2), '市水务局', null, null, '河湖科', '2026年3月10日'],
  ['3', '003', title(3), '市水务局', '市园林局', '孟先', '河湖科', '2026年3月10日'],
  ['合计', '3件', ...Array(6).fill(null)],
]);
/** What was done by the end of July: other columns in another order. */
const done = sheetOf([
  wide('代表建议办理情况（截至2026年7月31日）', 7),
  ['标题', '编号', '办理结果类别', '答复日期', '经办科室', '走访地点', '主办单位'].map((one) => one),
  [title(2), '002', 'A', '2026-06-02', '河湖一科', '梅溪闸', '市水务局'],
  [title(1), '001', 'B', '2026-05-11', null, '梅溪小学', '市教育局'],
  [title(3), '003', null, null, '河湖科', null, '市水务局'],
]);
const rated = csvOf('编号,标题,评价结果,回收方式', `001,${title(1)},满意,现场`, `002,${title(2)},基本满意,邮寄`);
const extra = csvOf('编号,标题,评价结果,回收方式', `001,${title(1)},满意,现场`, `004,${title(4)},满意,邮寄`);

async function lists(...files: readonly (Uint8Array | Promise<Uint8Array>)[]): Promise<Ledger> {
  let ledger = empty;
  for (const [at, file] of files.entries()) {
    const bytes = await file;
    const name = bytes[0] === 0x50 ? `表${at}.xlsx` : `表${at}.csv`;
    ({ ledger } = await takeList(ledger, bytes, {
      name,
      session: fifthSession,
      at: `2026-0${at + 3}-10T08:00:00.000Z`,
    }));
  }
  return ledger;
}

function listOf(ledger: Ledger, file: string) {
  const list = Object.values(ledger.lists).find((one) => one.title.startsWith(file));
  if (!list) throw new Error(`no list ${file}`);
  return list;
}
const idOf = (ledger: Ledger, file: string) => listOf(ledger, file).id;

const out = (ledger: Ledger, like?: string) => outList(ledger, suggestionRows(ledger), listDay, like);
const headsOf = (ledger: Ledger, like?: string) => out(ledger, like).map(({ headings }) => headings);
const bytesOf = (ledger: Ledger, like?: string) => writeList(out(ledger, like));

async function expectNothingNew(ledger: Ledger, bytes: Uint8Array, name = '导出.xlsx'): Promise<void> {
  const { added, changed, asked, change } = await takeList(ledger, bytes, { name });
  expect({ added, changed, asked, operations: change.operations }).toEqual({
    added: 0,
    changed: 0,
    asked: 0,
    operations: [],
  });
}

const main = ['序号', '编号', '标题', '承办/主办单位', '承办/协办单位', '督办领导', '经办科室', '交办日期'];

describe('the list that brought most suggestions in', () => {
  it.each([
    ['a list of ratings', [handedOut, rated]],
    ['the state of July and a list of ratings', [handedOut, done, rated]],
    ['a list of ratings with one suggestion of its own', [handedOut, extra]],
  ])('gives names and order of the columns behind %s', async (_, files) => {
    const heads = headsOf(await lists(...files));
    expect(heads).toHaveLength(1);
    expect(heads[0]?.slice(0, main.length)).toEqual(main);
  });

  it('gives them still when it comes again behind them, longer by a row', async () => {
    const longer = sheetOf([
      wide(`${fifthSession}代表建议交办表`, 8),
      [
        tall('序号'),
        tall('编号'),
        tall('标题'),
        ...wide('承办', 2),
        tall('督办领导'),
        tall('经办科室'),
        tall('交办日期'),
      ],
      [null, null, null, '主办单位', '协办单位', null, null, null],
      ...[1, 2, 3, 5].map((one) => [
        `${one}`,
        `00${one}`,
        title(one),
        '市水务局',
        null,
        null,
        '河湖科',
        '2026年3月10日',
      ]),
    ]);
    const heads = headsOf(await lists(handedOut, rated, longer));
    expect(heads.map((one) => one.slice(0, main.length))).toEqual([main]);
  });

  it('tells the newest word of every list in the office’s own columns, and its title, heads and sum as they were', async () => {
    const [sheet] = out(await lists(handedOut, done, rated));
    expect(sheet?.above).toEqual([`${fifthSession}代表建议交办表`]);
    expect(sheet?.head).toHaveLength(2);
    expect(sheet?.rows.map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'total']);
    const words = (number: number, heading: string) =>
      sheet?.rows[number - 1]?.cells[sheet.headings.indexOf(heading)]?.value;
    expect([1, 2, 3].map((one) => words(one, '督办领导'))).toEqual(['郁长林', '', '孟先']);
    expect([1, 2, 3].map((one) => words(one, '经办科室'))).toEqual(['基础科', '河湖一科', '河湖科']);
    expect([1, 2, 3].map((one) => words(one, '走访地点'))).toEqual(['梅溪小学', '梅溪闸', '']);
    expect([1, 2, 3].map((one) => words(one, '回收方式'))).toEqual(['现场', '邮寄', '']);
    expect([1, 2, 3].map((one) => words(one, '答复类别'))).toEqual(['B', 'A', '']);
  });

  it('is each list of its own where both brought theirs in', async () => {
    const between = csvOf('建议号,案由,承办单位,批示', `闭1,${title(7)},市民政局,速办`, `闭2,${title(8)},市民政局,`);
    const heads = headsOf(await lists(handedOut, between, rated));
    expect(heads.map((one) => one[0])).toEqual(['序号', '建议号']);
  });
});

describe('the form that a person chooses', () => {
  it.each(['表1', '表2'])('is that of %s, with what every other list tells', async (file) => {
    const ledger = await lists(handedOut, done, rated);
    const [sheet, ...others] = out(ledger, idOf(ledger, file));
    expect(others).toEqual([]);
    const { headings } = listOf(ledger, file).form;
    expect(sheet?.headings.slice(0, headings.length)).toEqual(headings);
    expect(sheet?.headings).toEqual(expect.arrayContaining(['督办领导', '经办科室', '走访地点', '回收方式']));
    expect(sheet?.rows.filter(({ kind }) => kind === 'row')).toHaveLength(3);
  });
});

describe('what the title of a chosen list says', () => {
  const plain = csvOf('编号,标题,主办单位', `1,${title(1)},市教育局`, `2,${title(2)},市水务局`);
  it.each([
    ['the time of the suggestions', '闭会期间代表建议表'],
    ['the session', `${fifthSession}代表建议表`],
    ['the day of the hand-over', '代表建议交办表（以下建议于2026年3月10日交办）'],
  ])('of its own suggestions is not said of the others: %s', async (_, words) => {
    const titled = csvOf(words, '编号,标题,主办单位,经办科室', `7,${title(7)},市民政局,社会科`);
    let ledger = empty;
    for (const [at, bytes] of [plain, titled].entries()) {
      const given = { name: `表${at}.csv`, at: `2026-0${at + 3}-10T08:00:00.000Z` };
      ({ ledger } = await takeList(ledger, bytes, given));
    }
    for (const like of ['表0', '表1']) await expectNothingNew(ledger, await bytesOf(ledger, idOf(ledger, like)));
  });
});

describe.each([
  ['the main list', undefined],
  ['the list of July', '表1'],
  ['the list of ratings', '表2'],
])('what goes out in the form of %s', (_, file) => {
  const likeOf = (ledger: Ledger) => (file === undefined ? undefined : idOf(ledger, file));

  it('changes nothing when it comes back', async () => {
    const ledger = await lists(handedOut, done, rated);
    await expectNothingNew(ledger, await bytesOf(ledger, likeOf(ledger)));
  });

  it.each([
    ['001', '督办领导', '罗芹'],
    ['002', '督办领导', '罗芹'],
    ['003', '回收方式', '电话'],
    ['002', '经办科室', ''],
  ])('keeps what the office writes for %s under %s', async (number, heading, word) => {
    const ledger = await lists(handedOut, done, rated);
    const sheets = await readXlsxFile(Buffer.from(await bytesOf(ledger, likeOf(ledger))));
    const grid = (sheets[0]?.data ?? []).map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
    );
    const head = grid.findIndex((row) => row.includes('编号'));
    const changed = grid.map((row) =>
      row.map((cell, at) => (row.includes(number) && grid[head]?.[at] === heading ? word : cell)),
    );
    const file2 = await writeXlsxFile([
      { data: changed.map((row) => row.map((value) => (value === null ? null : { value }))) as never, sheet: '建议' },
    ]).toBuffer();
    const back = await takeList(ledger, new Uint8Array(file2));
    expect(back.rows.flatMap(({ changes }) => changes.map((one) => [one.label, one.after]))).toEqual([[heading, word]]);
    await expectNothingNew(back.ledger, await bytesOf(back.ledger, likeOf(back.ledger)));
    for (const like of [undefined, '表0', '表1', '表2']) {
      const [sheet] = out(back.ledger, like && idOf(back.ledger, like));
      const row = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === number));
      expect(row?.cells[sheet?.headings.indexOf(heading) ?? -1]?.value).toBe(word);
    }
  });

  it.skipIf(!isOfficeThere)('changes nothing when LibreOffice has saved it', { timeout: 600_000 }, async () => {
    const ledger = await lists(handedOut, done, rated);
    const bytes = await bytesOf(ledger, likeOf(ledger));
    const [again] = await throughOffice([bytes], 'xlsx');
    await expectNothingNew(ledger, again ?? new Uint8Array());
    const [csv] = await throughOffice([bytes], 'csv:Text - txt - csv (StarCalc):44,34,76,1');
    await expectNothingNew(ledger, csv ?? new Uint8Array(), '导出.csv');
  });
});
