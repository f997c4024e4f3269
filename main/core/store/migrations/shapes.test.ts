import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Collection } from '#shared/domain/ledger.ts';
import { chance } from '../../../testing/chance.ts';
import { openTestStore } from '../../../testing/open-test-store.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { arbitraryLedger } from '../../ledger/testing/arbitrary-suggestions.ts';
import { largeLedger } from '../../ledger/testing/large-ledger.ts';
import { collections } from '../collections.ts';
import { unfitRecords } from '../unfit-records.ts';
import { currentSchema } from './migrate.ts';
import { recordShapes, shapeOf } from './testing/record-shapes.ts';
import { sentencesOn, shapeChanges } from './testing/shape-changes.ts';

const newFolder = temporaryFolders();
const fixture = (schema: number) => path.join(import.meta.dirname, 'fixtures', `schema-${schema}`);
const shapeFile = path.join(import.meta.dirname, 'shapes', `schema-${currentSchema}.json`);

describe('the shapes of the stored records', () => {
  it('are those of the present schema', () => {
    if (!existsSync(shapeFile))
      expect.fail(`schema ${currentSchema} has no shapes yet: write them by \`npm run shapes\``);
    const told = sentencesOn(JSON.parse(readFileSync(shapeFile, 'utf8')), recordShapes());
    if (told.length > 0) expect.fail(told.map(({ sentence }) => sentence).join('\n'));
  });

  it('have words for every collection', () => {
    expect(Object.keys(recordShapes())).toEqual([...collections].sort());
    expect(recordShapes().suggestions).toMatchObject({
      'rounds[].contacted': 'optional boolean',
      'rounds[].due.because<rule>.start': 'string',
      'cells{}': 'string',
      list: 'record | null',
      channel: "'between-sessions' | 'in-session' | null",
    });
  });
});

describe('a change of a record', () => {
  const was = z.object({
    id: z.string(),
    state: z.enum(['open', 'kept']),
    rounds: z.array(z.object({ on: z.string() })),
    due: z.discriminatedUnion('by', [z.object({ by: z.literal('rule'), start: z.string() })]).nullable(),
    note: z.string().exactOptional(),
  });
  const fields = was.shape;
  const round = fields.rounds.element;
  const byPaper = z.object({ by: z.literal('paper'), line: z.number() });

  it.each<[string, z.ZodType]>([
    ['a field that may be missing', was.extend({ place: z.string().exactOptional() })],
    ['such a field with fields', was.extend({ place: z.object({ name: z.string() }).exactOptional() })],
    ['such a field deep within', was.extend({ rounds: z.array(round.extend({ by: z.string().exactOptional() })) })],
    ['a word more', was.extend({ state: z.enum(['open', 'kept', 'missed']) })],
    ['null', was.extend({ state: fields.state.nullable() })],
    ['a field that may be missing now', was.extend({ state: fields.state.exactOptional() })],
    [
      'a form more',
      was.extend({ due: z.discriminatedUnion('by', [...fields.due.unwrap().options, byPaper]).nullable() }),
    ],
    ['a list as well', was.extend({ note: z.union([z.string(), z.array(z.string())]).exactOptional() })],
    ['anything', was.extend({ note: z.unknown().optional() })],
  ])('that lets in more only asks for its file to be renewed: %s', (_, is) => {
    const [told] = sentencesOn({ motions: shapeOf(was) }, { motions: shapeOf(is) });
    expect(told).toMatchObject({ isWider: true });
    expect(told?.sentence).toMatch(/^The shape of motions is wider \(.+\): renew its file by `npm run shapes`\.$/);
  });

  it.each<[string, z.ZodType]>([
    ['a field that must be there', was.extend({ place: z.string() })],
    ['such a field deep within', was.extend({ rounds: z.array(round.extend({ by: z.string() })) })],
    ['a field that is gone', was.omit({ note: true })],
    ['a field under another name', was.omit({ note: true }).extend({ remark: z.string().exactOptional() })],
    ['a word that is gone', was.extend({ state: z.enum(['open', 'missed']) })],
    ['a field that must be there now', was.extend({ note: z.string() })],
    ['another kind of value', was.extend({ id: z.number() })],
    ['null no more', was.extend({ due: fields.due.unwrap() })],
    ['a form that is gone', was.extend({ due: z.discriminatedUnion('by', [byPaper]).nullable() })],
    ['a list instead of a value', was.extend({ id: z.array(z.string()) })],
  ])('that stored records may not fit asks for a migration: %s', (_, is) => {
    const [told] = sentencesOn({ motions: shapeOf(was) }, { motions: shapeOf(is) });
    expect(told).toMatchObject({ isWider: false });
    expect(told?.sentence).toMatch(/^The shape of motions changed \(.+\): raise the schema by a numbered migration/);
  });

  it('asks for one as well where a collection comes or goes', () => {
    const shape = { motions: shapeOf(was) };
    expect(sentencesOn({}, shape)).toMatchObject([{ isWider: false }]);
    expect(sentencesOn(shape, {})).toMatchObject([{ isWider: false }]);
  });

  it('is none where only words of a docstring, or the order of fields changed', () => {
    const { id, ...others } = fields;
    expect(shapeChanges(shapeOf(was), shapeOf(z.object({ ...others, id: id.describe('Its id.') })))).toEqual([]);
  });
});

describe('every schema before the present one', () => {
  const earlier = Array.from({ length: currentSchema }, (_, schema) => schema);

  it.each(earlier)(
    'has a frozen workspace, and every record of it fits when it is brought over: %i',
    async (schema) => {
      if (!existsSync(fixture(schema))) expect.fail(`schema ${schema} has no frozen workspace in ${fixture(schema)}`);
      const folder = newFolder();
      cpSync(fixture(schema), folder, { recursive: true });
      const store = await openTestStore(folder);
      expect(store.state.notices.map(({ code }) => code)).toEqual(['workspace-migrated']);
      expect(Object.values(store.ledger).flatMap((records) => Object.keys(records)).length).toBeGreaterThan(3);
      await store.close();
      expect(readdirSync(folder)).not.toContain('damaged');
    },
  );
});

function unfitIn(ledger: Readonly<Record<Collection, Readonly<Record<string, unknown>>>>): string[] {
  return collections
    .flatMap((name) => unfitRecords(name, ledger[name]))
    .map(({ collection, id, field }) => `${collection}/${id}: ${field}`);
}

describe('any invented ledger', () => {
  it('fits its schemas', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        expect(unfitIn(ledger)).toEqual([]);
        expect(unfitIn(JSON.parse(JSON.stringify(ledger)))).toEqual([]);
      }),
      chance(100),
    );
  });

  it('fits them when it is large', () => {
    expect(unfitIn(largeLedger(4, 300))).toEqual([]);
  });
});
