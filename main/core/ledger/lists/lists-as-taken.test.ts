import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { arbitraryOfficeList, officeBytes } from '../testing/arbitrary-office-list.ts';
import { arbitraryLedger } from '../testing/arbitrary-suggestions.ts';
import { fifthSession, listDay, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';
import { changeLines, differentLines, placesIn } from '../testing/told-lines.ts';
import { outList } from './export-list.ts';

const frozen = (name: string) => path.join(import.meta.dirname, '../testing/frozen', name);
const nothing = new Map<string, string>();
/** The same lists and ledgers with every run. */
const seed = { seed: 20261121 };

async function taken(ledger: Ledger, bytes: Uint8Array, session: string): Promise<{ ledger: Ledger; lines: string[] }> {
  const { change, ledger: after, headings: _, ...report } = await takeList(ledger, bytes, { session });
  return { ledger: after, lines: [...differentLines(nothing, placesIn('report', report)), ...changeLines(change)] };
}

// Where lists are read otherwise on purpose: `npm run unit -- main/core/ledger/lists/lists-as-taken.test.ts -u`, and read what changed.
it('lists of any office are taken in, one after the other, as they were', async () => {
  let ledger = inventedEmptyLedger();
  const lines: string[] = [];
  for (const [at, list] of fc.sample(arbitraryOfficeList, { ...seed, numRuns: 12 }).entries()) {
    if (at % 4 === 0) ledger = inventedEmptyLedger();
    const session = at % 8 < 4 ? fifthSession : '';
    const next = await taken(ledger, await officeBytes(list), session);
    lines.push(`## ${at}`, ...next.lines, '');
    ledger = next.ledger;
  }
  await expect(lines.join('\n')).toMatchFileSnapshot(frozen('office-lists.taken'));
});

it('suggestions of any ledger go out into the columns and cells that they had', async () => {
  const lines = fc.sample(arbitraryLedger, { ...seed, numRuns: 5 }).flatMap((ledger, at) => {
    const list = outList(ledger, suggestionRows(ledger), listDay);
    return [`## ${at}`, ...differentLines(nothing, placesIn('out', list)), ''];
  });
  await expect(lines.join('\n')).toMatchFileSnapshot(frozen('suggestions.out'));
});
