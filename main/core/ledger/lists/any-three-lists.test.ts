import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { chance } from '../../../testing/chance.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { arbitraryOfficeList, type OfficeList, officeBytes } from '../testing/arbitrary-office-list.ts';
import { fifthSession, listDay, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';
import { outList } from './export-list.ts';
import { cellWords } from './out-list.ts';
import { writeList } from './write-list.ts';

/** A later list of the same suggestions: its own columns and cells, the numbers and titles of the first. */
function later(first: OfficeList, { sheets }: OfficeList): OfficeList {
  return {
    sheets: sheets.flatMap((sheet, place) => {
      const known = first.sheets[place]?.rows ?? [];
      const rows = sheet.rows
        .slice(0, known.length)
        .map((row, at) => [...(known[at]?.slice(0, 2) ?? []), ...row.slice(2)]);
      const columns = sheet.columns.map((one, at) => (at > 1 && place === 0 ? renamed(one) : one));
      return rows.length > 0 ? [{ ...sheet, titles: [], columns, rows, parts: [] }] : [];
    }),
  };
}

/** Some columns mean nothing to us, and only one list has them. */
function renamed<One extends { heading: string }>(column: One): One {
  return column.heading === '联系电话' ? { ...column, heading: '督办领导' } : column;
}

const threeLists = fc
  .tuple(arbitraryOfficeList, arbitraryOfficeList, arbitraryOfficeList)
  .map(([first, second, third]) => [first, later(first, second), later(first, third)]);

async function taken(lists: readonly OfficeList[]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [at, list] of lists.entries()) {
    const given = { name: `表${at}`, session: fifthSession, at: `2026-0${at + 3}-10T08:00:00.000Z` };
    ({ ledger } = await takeList(ledger, await officeBytes(list), given));
  }
  return ledger;
}

const out = (ledger: Ledger, like?: string) => outList(ledger, suggestionRows(ledger), listDay, like);

async function expectNothingNew(ledger: Ledger, bytes: Uint8Array): Promise<void> {
  const again = await takeList(ledger, bytes);
  expect([again.added, again.changed, again.asked]).toEqual([0, 0, 0]);
  expect(again.ledger.suggestions).toEqual(ledger.suggestions);
  expect(again.ledger.lists).toEqual(ledger.lists);
}

const figure = (number: unknown) => Number(/\d+/.exec(String(number))?.[0]);
const own = ['联系电话', '督办领导', '经费（万元）'];

/** The newest word that the lists say in each column that means nothing to us: number and heading → word. */
function newestWords(lists: readonly OfficeList[]): Record<string, string> {
  const words: Record<string, string> = {};
  for (const { columns, rows } of lists.flatMap(({ sheets }) => sheets))
    for (const row of rows)
      for (const [at, { heading }] of columns.entries())
        if (own.includes(heading) && row[at]) words[`${figure(row[0])} ${heading}`] = row[at];
  return words;
}

/** The same of what goes out. */
function wordsOut(ledger: Ledger, like?: string): Record<string, string> {
  const words: Record<string, string> = {};
  for (const { headings, rows } of out(ledger, like)) {
    const number = headings.findIndex((one) => one.includes('编号'));
    for (const { cells } of rows.filter(({ kind }) => kind === 'row'))
      for (const [at, cell] of cells.entries())
        if (own.includes(headings[at] ?? '') && cellWords(cell) !== '')
          words[`${figure(cells[number]?.value)} ${headings[at]}`] = cellWords(cell);
  }
  return words;
}

describe('any three lists of the same suggestions', () => {
  it('go out in the form of each, and come back unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(threeLists, async (lists) => {
        const ledger = await taken(lists);
        for (const like of [undefined, ...Object.keys(ledger.lists)])
          await expectNothingNew(ledger, await writeList(out(ledger, like)));
      }),
      chance(5),
    );
  });

  it('go out with the newest word in every column that means nothing to us', async () => {
    await fc.assert(
      fc.asyncProperty(threeLists, async (lists) => {
        const ledger = await taken(lists);
        for (const like of [undefined, ...Object.keys(ledger.lists)])
          expect(wordsOut(ledger, like)).toEqual(newestWords(lists));
      }),
      chance(5),
    );
  });
});
