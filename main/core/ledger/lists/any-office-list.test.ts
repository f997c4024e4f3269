import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { chance } from '../../../testing/chance.ts';
import { isOfficeThere, throughOffice } from '../../../testing/office-program.ts';
import { redoSuggestion } from '../suggestions/redo-suggestion.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { arbitraryOfficeList, type OfficeList, officeBytes } from '../testing/arbitrary-office-list.ts';
import { exportBytes, listDay, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { outList } from './export-list.ts';
import { cellWords } from './out-list.ts';
import { isSameCell } from './same-cell.ts';

const empty = inventedEmptyLedger();
const now = { today: listDay, by: '周文' };
const session = '云泽市第九届人民代表大会第五次会议';

async function taken(list: OfficeList): Promise<Ledger> {
  const first = await takeList(empty, await officeBytes(list), { session });
  const count = list.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  expect([first.added, first.changed, first.asked]).toEqual([count, 0, 0]);
  return first.ledger;
}

/** The cells of the office's columns as they go out. */
function expectSameCells(list: OfficeList, ledger: Ledger): void {
  const out = outList(ledger, suggestionRows(ledger), listDay);
  for (const [place, sheet] of list.sheets.entries()) {
    const rows = out[place]?.rows.filter(({ kind }) => kind === 'row') ?? [];
    expect(out[place]?.above).toEqual(sheet.titles);
    for (const [at, row] of sheet.rows.entries()) {
      const cells = rows[at]?.cells.slice(0, row.length).map(cellWords) ?? [];
      const headings = sheet.columns.map(({ group, heading }) => `${group}/${heading}`);
      // A due date that the list leaves blank is filled with the one that the rule gives.
      const isFilled = (cell: string, column: number) => cell === '' && headings[column] === '/答复期限';
      const differing = row.flatMap((cell, column) =>
        isFilled(cell, column) || isSameCell(cell.trim(), (cells[column] ?? '').trim())
          ? []
          : [[headings[column], cell, cells[column]]],
      );
      expect(differing).toEqual([]);
    }
  }
}

async function expectNothingNew(ledger: Ledger, bytes: Uint8Array): Promise<void> {
  const again = await takeList(ledger, bytes);
  expect([again.added, again.changed, again.asked]).toEqual([0, 0, 0]);
  expect(again.ledger.suggestions).toEqual(ledger.suggestions);
  expect(again.ledger.lists).toEqual(ledger.lists);
}

type Work = { at: number; what: 'category' | 'answer' | 'lead' | 'note' | 'redo' };
const work = fc.array(
  fc.record({
    at: fc.nat({ max: 11 }),
    what: fc.constantFrom<Work['what']>('category', 'answer', 'lead', 'note', 'redo'),
  }),
  { maxLength: 5 },
);

/** What a person does in the program; what the program refuses is not done. */
function done(ledger: Ledger, { at, what }: Work): Ledger {
  const rows = suggestionRows(ledger);
  const { id } = rows[at % rows.length]!;
  const patch = {
    category: { id, category: '养老' },
    answer: { id, answeredOn: '2026-11-02', answerClass: 'A', answerNumber: '云建复〔2026〕1号' },
    lead: { id, lead: ['市民政局'], support: ['市审计局'] },
    note: { id, note: '已电话回访', key: true },
    redo: null,
  }[what];
  try {
    const change = patch
      ? updateSuggestion(ledger, patch, now)
      : redoSuggestion(ledger, { id, on: '2026-11-10', reason: '代表不满意', due: '2027-01-10' }, now);
    return applied(ledger, change);
  } catch {
    return ledger;
  }
}

describe('any list of an office', () => {
  it('comes in whole, and every cell goes out as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOfficeList, async (list) => expectSameCells(list, await taken(list))),
      chance(8),
    );
  });

  it('comes back from us unchanged, whatever was done here in between', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOfficeList, work, async (list, all) => {
        const ledger = all.reduce(done, await taken(list));
        await expectNothingNew(ledger, await exportBytes(ledger));
      }),
      chance(8),
    );
  });

  it('brings nothing new when the same file comes again, and overwrites nothing that was done here', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOfficeList, work, async (list, all) => {
        const ledger = all.reduce(done, await taken(list));
        const again = await takeList(ledger, await officeBytes(list), { session });
        expect([again.added, again.changed, again.asked]).toEqual([0, 0, 0]);
        expect(again.ledger.suggestions).toEqual(ledger.suggestions);
      }),
      chance(8),
    );
  });

  it.skipIf(!isOfficeThere)('comes back through LibreOffice unchanged', { timeout: 600_000 }, async () => {
    const lists = fc.sample(arbitraryOfficeList, chance(2));
    const resaved = await throughOffice(await Promise.all(lists.map(officeBytes)), 'xlsx');
    const ledgers = await Promise.all(resaved.map(async (bytes) => (await takeList(empty, bytes, { session })).ledger));
    const written = await throughOffice(await Promise.all(ledgers.map(exportBytes)), 'xlsx');
    for (const [at, ledger] of ledgers.entries()) {
      expectSameCells(lists[at]!, ledger);
      await expectNothingNew(ledger, written[at]!);
    }
  });
});
