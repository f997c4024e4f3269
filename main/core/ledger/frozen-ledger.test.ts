import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { cityPapers } from '../../testing/city-papers.ts';
import { examineSource } from '../reading/read-source.ts';
import { ledgerAt } from './as-of/ledger-at.ts';
import { namesIn } from './changes/names.ts';
import { recordChanges } from './changes/record-changes.ts';
import { commitmentRows } from './commitments/commitment-rows.ts';
import { dutiesOf } from './duties/all-duties.ts';
import { figuresOn } from './figures/figures-on.ts';
import { identityRows } from './identity/identity-rows.ts';
import { proposeSource } from './propose-records.ts';
import { statusOf } from './status/desk.ts';
import { deskItems } from './status/desk-items.ts';
import { applied, inventedEmptyLedger, inventedSource } from './testing/invented-reading.ts';
import { withdrawSource } from './withdraw-source.ts';

const folder = path.join(import.meta.dirname, '../../testing/year/papers');
const papers = [
  ...readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) })),
  ...cityPapers('云澄市'),
];

/** What says something of a value, as one line. */
const line = (name: string, value: unknown) => `${name}: ${JSON.stringify(value, withoutNothing)}`;

function withoutNothing(key: string, value: unknown): unknown {
  if (value === null || value === '' || key === 'cells') return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

const idOf = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 12);

/** The ledger of all papers, taken in one after the other, and what was said of each. */
async function takeAll(): Promise<{ ledger: Ledger; told: string[] }> {
  let ledger = inventedEmptyLedger();
  const told: string[] = [];
  for (const { name, bytes } of papers) {
    const { reading, papers: bodies } = await examineSource(bytes, name);
    const { change, listed } = proposeSource(ledger, inventedSource(idOf(name), { name }), reading, bodies);
    const next = applied(ledger, change);
    const changes = recordChanges(change.operations, namesIn(ledger, next));
    told.push(
      line(`taken ${name}`, { ...change, operations: change.operations.length, listed, changes: changes.length }),
    );
    ledger = next;
  }
  return { ledger, told };
}

const frozen = (name: string) => path.join(import.meta.dirname, 'testing/frozen', `${name}.txt`);
const records = (ledger: Ledger) =>
  Object.entries(ledger).flatMap(([collection, all]) =>
    Object.values(all as Record<string, unknown>).map((one) => line(collection, one)),
  );
const taken = takeAll();

// Where the ledger changes on purpose: `npm run unit -- main/core/ledger/frozen-ledger.test.ts -u`, and read what changed.
describe('the ledger of a year of invented papers', () => {
  it('holds what it held', async () => {
    const { ledger, told } = await taken;
    await expect(`${[...told, ...records(ledger)].join('\n')}\n`).toMatchFileSnapshot(frozen('records'));
  });

  it('says what it said on a day', async () => {
    const { ledger } = await taken;
    const said = ['2026-12-01', '2027-06-30'].flatMap((day) => [
      ...deskItems(ledger, day, 30).map((one) => line(`desk on ${day}`, one)),
      line(`status on ${day}`, statusOf(ledger, day)),
      line(`figures on ${day}`, figuresOn(ledger, day)),
    ]);
    const rows = [
      ...dutiesOf(ledger).map((one) => line('duty', one)),
      ...commitmentRows(ledger).map((one) => line('promise', one)),
      ...identityRows(ledger).map((one) => line('identity', one)),
    ];
    await expect(`${[...said, ...rows].join('\n')}\n`).toMatchFileSnapshot(frozen('on-a-day'));
  });

  it('stood on a past day as it stood', async () => {
    const { ledger } = await taken;
    await expect(`${records(ledgerAt(ledger, '2026-10-15')).join('\n')}\n`).toMatchFileSnapshot(
      frozen('on-a-past-day'),
    );
  });

  it('is without a paper what it was without it', async () => {
    const { ledger } = await taken;
    const changes = ['20-opinion-o1.txt', '40-suggestions-2027.csv', '51-motion-review.txt'].flatMap((name) => {
      const { operations } = withdrawSource(ledger, idOf(name));
      return [
        line(`withdrawn ${name}`, operations.length),
        ...recordChanges(operations, namesIn(ledger)).map((one) => line('change', one)),
      ];
    });
    await expect(`${changes.join('\n')}\n`).toMatchFileSnapshot(frozen('withdrawn'));
  });
});
