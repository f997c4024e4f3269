import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { offerRows } from '#core/ledger/offers/offer-rows.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { offerCollections } from '#shared/domain/offer.ts';
import { type Asking, readAssetFrom, withCore } from '../../testing/brief-proof.ts';
import { inventedInput } from '../../testing/invented-brief-input.ts';
import { inventedLedger } from '../../testing/invented-ledger.ts';
import { proofScopes } from '../../testing/proof-scopes.ts';
import { allPlans } from './plans/all-plans.ts';

const foreign = '另行读出的字样';

/** The invented ledger, in which a later reading says something else of every record that can be offered something. */
function offeredLedger(): Ledger {
  const ledger = inventedLedger();
  const offers = { title: foreign, lead: foreign, due: '2031-12-31', value: foreign };
  const offered = offerCollections.map((collection) => {
    const records = Object.entries(ledger[collection]).map(([id, record]) => [
      id,
      { ...record, read: { title: foreign }, offers },
    ]);
    return [collection, Object.fromEntries(records)];
  });
  return { ...ledger, ...Object.fromEntries(offered) };
}

const tables = ['points', 'suggestions', 'motions', 'commitments', 'targets', 'organs', 'due'];

/** Every table and the list of suggestions, cell by cell. */
function cellsOf(ledger: Ledger) {
  const cells = async (bytes: Uint8Array) => (await readXlsxFile(Buffer.from(bytes))).map(({ data }) => data);
  return withCore({ readAsset: readAssetFrom('.'), ledger }, async (ask: Asking) => {
    const written = [];
    for (const table of tables) written.push(await ask<{ bytes: Uint8Array }>('tables.export', { table }));
    written.push(await ask<{ bytes: Uint8Array }>('suggestions.exportList', {}));
    return Promise.all(written.map(({ bytes }) => cells(bytes)));
  });
}

describe('what a later reading says and nobody adopted', () => {
  it('stands in the ledger of these tests, of every kind of record', () => {
    const kinds = new Set(offerRows(offeredLedger()).map(({ collection }) => collection));
    expect(kinds.size).toBeGreaterThan(4);
  });

  it.each(allPlans.map((plan) => [plan.kind.title, plan] as const))('is in no %s', (_, plan) => {
    const write = (ledger: Ledger) => plan.plan(inventedInput(proofScopes[plan.kind.id] ?? {}, ledger));
    const brief = write(offeredLedger());
    expect(brief).toEqual(write(inventedLedger()));
    expect(JSON.stringify(brief)).not.toContain(foreign);
  });

  it('is in no table and in no list of suggestions that goes out', async () => {
    const cells = await cellsOf(offeredLedger());
    expect(cells).toEqual(await cellsOf(inventedLedger()));
    expect(JSON.stringify(cells)).not.toContain(foreign);
  });
});
