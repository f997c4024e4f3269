import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { suggestionColumns } from '#shared/domain/suggestion-columns.ts';
import { columnText } from '#shared/messages/column-text.ts';
import { chance, isThorough } from '../../../testing/chance.ts';
import { isOfficeThere, throughOffice } from '../../../testing/office-program.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { arbitraryLedger, someOrgans } from '../testing/arbitrary-suggestions.ts';
import { exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

function touched({ operations }: Change): string[] {
  return operations.flatMap(({ collection, id }) =>
    collection === 'suggestions' || collection === 'organs' ? [id] : [],
  );
}

async function expectNothingChanged(ledger: Ledger, bytes: Uint8Array): Promise<void> {
  const again = await takeList(ledger, bytes);
  const count = Object.keys(ledger.suggestions).length;
  expect(again).toMatchObject({ added: 0, changed: 0, asked: 0, known: count });
  expect(touched(again.change)).toEqual([]);
  expect(again.ledger.suggestions).toEqual(ledger.suggestions);
}

const nameOf = (id: string) => someOrgans[id]?.title ?? id;
const words = { language: 'zh-CN' as const, nameOf: (id: string) => nameOf(id) };

/** Everything that the columns say of a suggestion and its handlings, without spaces, which sheets do not keep. */
function told(suggestion: SuggestionRecord, organs: (id: string) => string): string[] {
  const rounds = suggestion.rounds.length === 0 ? [null] : suggestion.rounds;
  return rounds.map((round) =>
    suggestionColumns
      .map(
        ({ field, kind, value }) =>
          `${field}=${columnText(kind, value(suggestion, round), { ...words, nameOf: organs })}`,
      )
      .join('；')
      .replace(/\s/g, ''),
  );
}

async function expectSameInNewLedger(ledger: Ledger, bytes: Uint8Array): Promise<void> {
  const fresh = await takeList({ ...inventedEmptyLedger(), organs: someOrgans }, bytes);
  expect(fresh.rows.filter(({ outcome }) => outcome !== 'added')).toEqual([]);
  expect(fresh.added).toBe(Object.keys(ledger.suggestions).length);
  const organs = (id: string) => fresh.ledger.organs[id]?.title ?? id;
  const all = (of: Ledger, by: (id: string) => string) =>
    suggestionRows(of)
      .flatMap((one) => told(one, by))
      .sort();
  expect(all(fresh.ledger, organs)).toEqual(all(ledger, nameOf));
}

/** Numbers under which LibreOffice knows the encodings of a csv. */
const [utf8, gbk] = ['76', '85'];

describe('any ledger', () => {
  it('goes out and comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLedger, async (ledger) => expectNothingChanged(ledger, await exportBytes(ledger))),
      chance(10),
    );
  });

  it('goes out and comes into an empty one with every column and every handling', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLedger, async (ledger) => expectSameInNewLedger(ledger, await exportBytes(ledger))),
      chance(10),
    );
  });

  it.skipIf(!isOfficeThere)('goes through LibreOffice and comes back as it was', { timeout: 600_000 }, async () => {
    const ledgers = fc.sample(arbitraryLedger, chance(2));
    const written = await throughOffice(await Promise.all(ledgers.map(exportBytes)), 'xlsx');
    for (const [at, ledger] of ledgers.entries()) {
      const bytes = written[at]!;
      await expectNothingChanged(ledger, bytes);
      await expectSameInNewLedger(ledger, bytes);
    }
  });

  it.skipIf(!isOfficeThere || !isThorough)(
    'goes through xls and ods and comes back as it was',
    { timeout: 600_000 },
    async () => {
      const ledgers = fc.sample(arbitraryLedger, chance(1));
      const workbooks = await Promise.all(ledgers.map(exportBytes));
      for (const format of ['xls', 'ods']) {
        const written = await throughOffice(await throughOffice(workbooks, format), 'xlsx', format);
        for (const [at, ledger] of ledgers.entries()) await expectNothingChanged(ledger, written[at]!);
      }
    },
  );

  it.skipIf(!isOfficeThere)(
    'goes out as csv, its first sheet alone, and brings nothing new',
    { timeout: 600_000 },
    async () => {
      const ledgers = fc.sample(arbitraryLedger, chance(1));
      const workbooks = await Promise.all(ledgers.map(exportBytes));
      for (const charset of isThorough ? [utf8, gbk] : [gbk]) {
        const written = await throughOffice(workbooks, `csv:Text - txt - csv (StarCalc):44,34,${charset},1`);
        for (const [at, ledger] of ledgers.entries()) {
          const again = await takeList(ledger, written[at]!, { name: '建议目录.csv' });
          expect([again.added, again.changed, again.asked]).toEqual([0, 0, 0]);
          expect(again.ledger.suggestions).toEqual(ledger.suggestions);
        }
      }
    },
  );
});
