import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Ledger } from '#shared/domain/ledger.ts';
import { csvOf, exportBytes, fifthSession, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

type Row = Record<string, string>;
const empty = inventedEmptyLedger();
const title = (number: number) => `关于第${number}件事的建议`;
const handedOut = csvOf(
  '编号,标题,主办单位,督办领导,经办科室,交办日期',
  `1,${title(1)},市教育局,郁长林,基础科,2026-03-10`,
  `2,${title(2)},市水务局,,河湖科,2026-03-10`,
  `3,${title(3)},市水务局,孟先,河湖科,2026-03-10`,
);
const rated = csvOf('编号,标题,评价结果', `1,${title(1)},满意`, `2,${title(2)},基本满意`);
const visited = csvOf('编号,标题,走访地点,督办领导', `1,${title(1)},梅溪小学,郁长林（兼）`, `2,${title(2)},梅溪闸,`);

async function lists(...files: readonly Uint8Array[]): Promise<Ledger> {
  let ledger = empty;
  for (const [at, bytes] of files.entries())
    ({ ledger } = await takeList(ledger, bytes, {
      name: `${at}.csv`,
      session: fifthSession,
      at: `2026-0${at + 3}-10T08:00:00.000Z`,
    }));
  return ledger;
}

/** The rows of every sheet that goes out by number, heading → words; headings in their order under `heads`. */
async function out(ledger: Ledger): Promise<{ heads: string[][]; rows: Record<string, Row> }> {
  const heads: string[][] = [];
  const rows: Record<string, Row> = {};
  for (const { data } of await readXlsxFile(Buffer.from(await exportBytes(ledger)))) {
    const at = data.findIndex((row) => row.includes('编号'));
    const head = data[at]?.map(String) ?? [];
    heads.push(head);
    for (const row of data.slice(at + 1))
      rows[String(row[head.indexOf('编号')])] = Object.fromEntries(
        head.map((heading, column) => [heading, String(row[column] ?? '')]),
      );
  }
  return { heads, rows };
}

/** What goes out, with a cell of the row of a number changed. */
async function edited(ledger: Ledger, number: string, heading: string, cell: string): Promise<Uint8Array> {
  const sheets = (await readXlsxFile(Buffer.from(await exportBytes(ledger)))).map(({ sheet, data }) => {
    const head = data.find((row) => row.includes('编号')) ?? [];
    const grid = data.map((row) =>
      row.map((value, at) => (String(row[0]) === number && head[at] === heading ? cell : value)),
    );
    const cells = grid.map((row) =>
      row.map((value) =>
        value === null ? null : { value: value instanceof Date ? value.toISOString().slice(0, 10) : value },
      ),
    );
    return { data: cells as never, sheet };
  });
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

describe('the own columns of the office', () => {
  it('stay where they stand in the list that brought the suggestions in, whatever a later list lacks', async () => {
    const { heads, rows } = await out(await lists(handedOut, rated));
    expect(heads[0]?.slice(0, 7)).toEqual(['编号', '标题', '主办单位', '督办领导', '经办科室', '交办日期', '届次会议']);
    expect(rows[1]).toMatchObject({ 督办领导: '郁长林', 经办科室: '基础科' });
    expect(rows[2]).toMatchObject({ 督办领导: '', 经办科室: '河湖科' });
    expect(rows[3]).toMatchObject({ 督办领导: '孟先', 经办科室: '河湖科' });
  });

  it('of every list go out, with the word of the newest that fills them', async () => {
    const { heads, rows } = await out(await lists(handedOut, visited, rated));
    expect(heads[0]?.slice(0, 7)).toEqual(['编号', '标题', '主办单位', '督办领导', '经办科室', '交办日期', '走访地点']);
    expect(rows[1]).toMatchObject({ 督办领导: '郁长林（兼）', 经办科室: '基础科', 走访地点: '梅溪小学' });
    expect(rows[2]).toMatchObject({ 督办领导: '', 经办科室: '河湖科', 走访地点: '梅溪闸' });
  });

  it.each([
    ['two lists', [handedOut, rated]],
    ['three lists', [handedOut, visited, rated]],
    [
      'a list of few columns of which all are the office’s',
      [csvOf('编号,标题,督办领导', `1,${title(1)},郁长林`), rated],
    ],
  ])('change nothing when what went out of %s comes back', async (_, files) => {
    const ledger = await lists(...files);
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed, back.change.operations]).toEqual([0, 0, []]);
  });

  it.each([
    ['1', '督办领导', '罗芹'],
    ['2', '督办领导', '罗芹'],
    ['1', '经办科室', ''],
  ])('keep what the office changed in an export, in row %s under %s', async (number, heading, cell) => {
    const ledger = await lists(handedOut, rated);
    const back = await takeList(ledger, await edited(ledger, number, heading, cell));
    expect(back.rows.flatMap(({ changes }) => changes.map((one) => [one.label, one.after]))).toEqual([[heading, cell]]);
    expect((await out(back.ledger)).rows[number]?.[heading]).toBe(cell);
    const again = await takeList(back.ledger, await exportBytes(back.ledger));
    expect(again.change.operations).toEqual([]);
  });

  it('keep what the office wrote there for a suggestion that only the newest list names', async () => {
    const ledger = await lists(handedOut, csvOf('编号,标题,评价结果', `1,${title(1)},满意`, `9,${title(9)},满意`));
    const back = await takeList(ledger, await edited(ledger, '9', '督办领导', '罗芹'));
    expect((await out(back.ledger)).rows[9]).toMatchObject({ 督办领导: '罗芹', 经办科室: '' });
    const again = await takeList(back.ledger, csvOf('编号,标题,评价结果', `9,${title(9)},不满意`), {
      name: '1.csv',
      session: fifthSession,
    });
    expect((await out(again.ledger)).rows[9]).toMatchObject({ 督办领导: '罗芹', 满意度: '不满意' });
  });
});

describe('the days that are left, as the list that goes out tells them', () => {
  it.each(['withdrawn', 'merged', 'not-filed'] as const)('are none of a suggestion that is %s', async (status) => {
    const ledger = await lists(handedOut);
    const days = async (of: Ledger) => (await out(of)).rows[1]?.['剩余天数（督办台）'];
    expect(await days(ledger)).toBe('-164');
    const [one] = Object.values(ledger.suggestions).filter(({ number }) => number === '1');
    if (!one) throw new Error('no suggestion');
    const suggestions = { ...ledger.suggestions, [one.id]: { ...one, status } };
    expect(await days({ ...ledger, suggestions })).toBe('');
  });
});
