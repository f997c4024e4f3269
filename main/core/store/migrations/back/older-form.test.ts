import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { openTestStore } from '../../../../testing/open-test-store.ts';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import { largeLedger } from '../../../ledger/testing/large-ledger.ts';
import { readHashedJson } from '../../hashed-json.ts';
import shapes from '../shapes/schema-1.json' with { type: 'json' };
import { fitShape, type OlderShape } from './fit-shape.ts';
import { olderForm, oldestSchema } from './older-form.ts';

const newFolder = temporaryFolders();
const fixture = (schema: number) => path.join(import.meta.dirname, '../fixtures', `schema-${schema}`);
const at = '2026-11-21T02:00:00.000Z';

type File = { collections: Record<string, Record<string, Record<string, unknown>>> };
const recordsIn = (files: object): File['collections'] =>
  Object.assign({}, ...(Object.values(files) as File[]).map(({ collections }) => collections));

/** What a frozen workspace holds when this program has brought it over. */
async function broughtOver(schema: number): Promise<Ledger> {
  const folder = newFolder();
  cpSync(fixture(schema), folder, { recursive: true });
  const store = await openTestStore(folder);
  await store.close();
  return store.ledger;
}

const frozen = (name: string) =>
  (readHashedJson(readFileSync(path.join(fixture(1), `${name}.json`), 'utf8')) as File).collections;

describe('the way back to schema 1', () => {
  it('gives the records of a frozen workspace of that schema as they were, and loses nothing of them', async () => {
    const ledger = await broughtOver(1);
    const { files, again } = olderForm(ledger, 1, at);
    expect(again).toEqual(ledger);
    const [back, was] = [recordsIn(files), { ...frozen('workspace'), ...frozen('ledger') }];
    for (const [collection, records] of Object.entries(was)) {
      for (const [id, record] of Object.entries(records)) {
        const { history: _, ...rest } = back[collection]?.[id] ?? {};
        const { history: __, rounds, ...others } = record;
        // A handling of which nothing is known stood as none there.
        const own = Array.isArray(rounds) && rounds.length > 0 ? { ...others, rounds } : others;
        expect([collection, rest]).toEqual([collection, expect.objectContaining(own)]);
      }
    }
  });

  it('gives nothing that the frozen shape of that schema does not name', async () => {
    const ledgers = [await broughtOver(1), largeLedger(4, 200)];
    for (const ledger of ledgers) {
      const records = recordsIn(olderForm(ledger, 1, at).files);
      expect(Object.keys(records).filter((name) => !(name in shapes))).toEqual([]);
      for (const [name, shape] of Object.entries(shapes) as [string, OlderShape][]) {
        for (const record of Object.values(records[name] ?? {})) expect(fitShape(record, shape, {})).toEqual(record);
      }
    }
  });

  it('holds every record of a large ledger', () => {
    const ledger = largeLedger(4, 200);
    const records = recordsIn(olderForm(ledger, 1, at).files);
    for (const name of ['opinions', 'points', 'suggestions', 'feedback', 'commitments', 'organs'] as const)
      expect([name, Object.keys(records[name] ?? {})]).toEqual([name, Object.keys(ledger[name])]);
  });
});

describe('the way back to schema 0', () => {
  it('gives the lists and settings of a frozen workspace of that schema as they were', async () => {
    const { files } = olderForm(await broughtOver(0), 0, at);
    for (const name of ['workspace', 'ledger'] as const) {
      const was = JSON.parse(readFileSync(path.join(fixture(0), `${name}.json`), 'utf8')) as Record<string, unknown>;
      const made = files[name] as Record<string, unknown>;
      for (const [key, value] of Object.entries(was)) {
        if (Array.isArray(value)) expect(made[key]).toEqual(value.map((one) => expect.objectContaining(one)));
      }
    }
  });
});

describe('the ways back', () => {
  it('lead to every schema that has a frozen workspace', () => {
    const schemas = readdirSync(path.join(import.meta.dirname, '../fixtures')).map((name) => Number(name.slice(7)));
    expect(Math.min(...schemas)).toBe(oldestSchema);
  });
});

describe('a record in the shape of an older schema', () => {
  const shape = {
    '': 'record',
    id: 'string',
    kind: "'a' | 'b'",
    note: 'optional string',
    days: 'list',
    'days[]': 'record',
    'days[].on': 'string',
    'days[].role': "'x' | 'y'",
    due: 'record | null',
    'due.date': 'string',
    counts: 'by key',
    'counts{}': 'number',
  };

  it('keeps what that names, and nothing else', () => {
    const record = { id: '1', kind: 'a', days: [{ on: '2026', role: 'x', by: '周文' }], due: null, counts: { a: 1 } };
    expect(fitShape({ ...record, more: 1 }, shape, {})).toEqual({ ...record, days: [{ on: '2026', role: 'x' }] });
  });

  it('takes the substitute for a word that it does not know, leaves out what has none, and is none where that is needed', () => {
    const record = { id: '1', kind: 'c', days: [{ on: '2026', role: 'z' }], due: { date: 5 }, counts: { a: '1' } };
    const fitted = { id: '1', kind: 'b', days: [], due: null, counts: {} };
    expect(fitShape(record, shape, { kind: { c: 'b' } })).toEqual(fitted);
    expect(fitShape(record, shape, { kind: { '*': 'b' } })).toEqual(fitted);
    expect(fitShape(record, shape, {})).toBeNull();
  });

  it('has a list where none stood', () => {
    expect(fitShape({ id: '1', kind: 'a', due: null }, shape, {})).toEqual({
      id: '1',
      kind: 'a',
      days: [],
      due: null,
      counts: {},
    });
  });
});
