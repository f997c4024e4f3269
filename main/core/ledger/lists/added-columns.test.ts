import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Ledger } from '#shared/domain/ledger.ts';
import { addSuggestion } from '../suggestions/add-suggestion.ts';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';

type Grid = string[][];
const empty = inventedEmptyLedger();
const title = (number: number) => `关于第${number}件事的建议`;
const list = csvOf(
  '建议号,案由,主办单位,督办委室,交办时间',
  `1,${title(1)},市教育局,社会委,2026-03-10`,
  `2,${title(2)},市水务局,城建环资委,2026-03-10`,
  '合计,2件,,,',
);

/** The first sheet that goes out, as words. */
async function sheetOut(ledger: Ledger): Promise<Grid> {
  const [sheet] = await readXlsxFile(Buffer.from(await exportBytes(ledger)));
  const words = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''));
  return sheet?.data.map((row) => row.map(words)) ?? [];
}

async function bytesOf(grid: Grid): Promise<Uint8Array> {
  const data = grid.map((row) => row.map((value) => (value === '' ? null : { value })));
  return new Uint8Array(await writeXlsxFile([{ data, sheet: '表1' }]).toBuffer());
}

/** The sheet with a column put at a place, its heading first. */
function withColumn(grid: Grid, at: number, cells: readonly string[]): Grid {
  return grid.map((row, line) => [...row.slice(0, at), cells[line] ?? '', ...row.slice(at)]);
}

async function edited() {
  const { ledger } = await takeList(empty, list, { name: '交办表.csv' });
  const first = withColumn(await sheetOut(ledger), 2, ['科室备注', '老韩跟办，微信已催6.3', '']);
  const both = withColumn(first, 5, ['材料是否归档', '', '是']);
  return { ledger, grid: both, back: await takeList(ledger, await bytesOf(both)) };
}

describe('a column that the office puts into our export', () => {
  it('stays at its place with its cells, and makes no facts', async () => {
    const { ledger, back } = await edited();
    expect([back.added, back.changed, back.asked]).toEqual([0, 0, 0]);
    const [head, one, two, total] = await sheetOut(back.ledger);
    expect(head?.slice(0, 7)).toEqual([
      '建议号',
      '案由',
      '科室备注',
      '主办单位',
      '督办委室',
      '材料是否归档',
      '交办时间',
    ]);
    expect(one?.slice(0, 7)).toEqual(['1', title(1), '老韩跟办，微信已催6.3', '市教育局', '社会委', '', '2026-03-10']);
    expect(two?.slice(0, 7)).toEqual(['2', title(2), '', '市水务局', '城建环资委', '是', '2026-03-10']);
    expect(total?.slice(0, 2)).toEqual(['合计', '2件']);
    const facts = (of: Ledger) => Object.values(of.suggestions).map(({ rounds, note }) => ({ rounds, note }));
    expect(facts(back.ledger)).toEqual(facts(ledger));
  });

  it('changes nothing when what goes out next comes back, and keeps what is changed in it', async () => {
    const { back } = await edited();
    const again = await takeList(back.ledger, await exportBytes(back.ledger));
    expect(again.change.operations).toEqual([]);
    const grid = await sheetOut(back.ledger);
    const changed = grid.map((row) => row.map((cell) => (cell === '是' ? '否' : cell)));
    const { ledger } = await takeList(back.ledger, await bytesOf(changed));
    expect((await sheetOut(ledger))[2]?.[5]).toBe('否');
  });

  it('is not taken away by the list of the office without it', async () => {
    const { back } = await edited();
    const again = await takeList(back.ledger, list, { name: '交办表.csv' });
    expect(again.changed).toBe(0);
    const [head, one] = await sheetOut(again.ledger);
    expect([head?.[2], one?.[2]]).toEqual(['科室备注', '老韩跟办，微信已催6.3']);
  });

  it('holds for a row that the office adds to the export', async () => {
    const { ledger, grid } = await edited();
    const row = grid[1]?.map((cell) => (cell === '1' ? '9' : cell === title(1) ? title(9) : cell)) ?? [];
    const back = await takeList(ledger, await bytesOf([...grid.slice(0, 3), row]));
    expect(back.added).toBe(1);
    expect((await sheetOut(back.ledger))[3]?.slice(0, 3)).toEqual(['9', title(9), '老韩跟办，微信已催6.3']);
  });

  it('is named where suggestions came from no list that could keep it', async () => {
    const input = { title: title(1), number: '1', session: '', channel: 'in-session' as const, proposers: [] };
    const { change } = addSuggestion(empty, { ...input, category: '', receivedOn: null });
    const ledger = applied(empty, change);
    const back = await takeList(ledger, await bytesOf(withColumn(await sheetOut(ledger), 1, ['科室备注', '缓'])));
    expect(back.warnings.map(({ message }) => message)).toEqual([
      '“科室备注”不是本系统的栏目，这些建议也不是由目录导入的，没有可以存放的地方，未保留',
    ]);
  });
});
