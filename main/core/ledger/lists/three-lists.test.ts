import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { type Imported, imported, read } from '../testing/invented-imports.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger, inventedPaper, inventedReading, inventedSource } from '../testing/invented-reading.ts';

const empty = inventedEmptyLedger();
const title = '关于疏浚梅溪的建议';

/** A list of the library that came in on a day of a month, with what it says of the category. */
function listOf(month: number, category: string): Imported {
  const source = inventedSource(String(month).padStart(12, 'c'), { importedAt: `2026-0${month}-01T08:00:00.000Z` });
  const cells = { 编号: '1', 标题: title, 类别: category };
  const headings = Object.keys(cells);
  const head = [{ cells: headings, merged: [] }];
  const form = { sheet: null, above: [], head, headings, dayForms: {}, between: [], rows: 1 };
  const row = { number: '1', title, category: category || null, cells, lead: [], list: 0, row: 1 };
  return {
    source,
    reading: inventedReading(source, {
      documents: [inventedPaper('d1', '代表建议目录', { kind: 'suggestion-list', meeting: fifthSession })],
      suggestions: [read('d1', row)],
      lists: [form],
    }),
  };
}

function categoryOf(ledger: Ledger) {
  return suggestionRows(ledger).map(({ category }) => category);
}

const lists = [listOf(2, '城建'), listOf(3, '水利'), listOf(4, '')] as const;
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

describe('of three lists the newest of which leaves a cell blank', () => {
  it.each(orders)('the second stands, whatever comes first: %i %i %i', (...order) => {
    const ledger = imported(empty, ...order.map((at) => lists[at]));
    expect(categoryOf(ledger)).toEqual(['水利']);
    expect(imported(ledger, ...lists)).toEqual(ledger);
  });

  it('a value of the ledger that none of them says is not changed by an older one', () => {
    const ledger = imported(empty, lists[0], lists[2]);
    const [known] = suggestionRows(ledger);
    const typed = {
      ...ledger,
      suggestions: { [known?.id ?? '']: { ...ledger.suggestions[known?.id ?? ''] } },
    } as Ledger;
    for (const one of Object.values(typed.suggestions)) one.category = '农业';
    expect(categoryOf(imported(typed, lists[1]))).toEqual(['农业']);
  });

  it('taken in by themselves the second stands, and is told', async () => {
    let ledger = empty;
    const told = [];
    for (const [at, row] of [`1,${title},城建`, `1,${title},水利`, `1,${title},`].entries()) {
      const given = { name: `${at}.csv`, session: fifthSession };
      const taken = await takeList(ledger, csvOf('编号,标题,类别', row), given);
      ({ ledger } = taken);
      told.push(taken.warnings.map(({ message }) => message));
    }
    expect(categoryOf(ledger)).toEqual(['水利']);
    expect(told).toEqual([[], [], ['第 2 行“类别”现为空，保留原有的“水利”']]);
  });
});
