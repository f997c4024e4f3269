import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectionSchemas } from '#shared/domain/collection-schemas.ts';
import type { Collection } from '#shared/domain/ledger.ts';
import { inventedLedger } from '../../testing/invented-ledger.ts';
import { checkOf } from './schema-check.ts';

const collections = Object.keys(collectionSchemas) as Collection[];
const ledger = inventedLedger({ suggestions: 3 });
const records = collections.flatMap((name) => Object.values(ledger[name]).map((record) => ({ name, record })));

/** Paths of every member of plain data. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

/** The data with something else at a path; undefined takes the member away. */
function replaced(value: unknown, [key, ...rest]: string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? replaced(one, rest, other) : one));
  const { [key]: member, ...others } = value as Record<string, unknown>;
  const changed = replaced(member, rest, other);
  return changed === undefined ? others : { ...others, [key]: changed };
}

describe('the check of a schema', () => {
  it('says of every record, whatever is changed in it, what the schema says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.nat(),
        fc.option(fc.jsonValue(), { nil: undefined }),
        (one, at, other) => {
          const paths = pathsIn(one.record);
          const value = replaced(one.record, paths[at % paths.length] ?? [], other);
          const schema = collectionSchemas[one.name];
          expect(checkOf(schema)(value)).toBe(schema.safeParse(value).success);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    z.string(),
    z.string().min(2),
    z.email(),
    z.number(),
    z.number().int(),
    z.int(),
    z.boolean(),
    z.unknown(),
    z.null(),
    z.literal([1, 'a']),
    z.enum(['a', 'b']),
    z.array(z.string()).max(1),
    z.array(z.number().nullable()),
    z.record(z.string(), z.number()),
    z.record(z.enum(['a', 'b']), z.number()),
    z.record(z.string().max(1), z.number()).readonly(),
    z.object({ a: z.string(), b: z.number().optional(), c: z.number().exactOptional() }),
    z.strictObject({ a: z.string() }),
    z.object({ a: z.string() }).catchall(z.number()),
    z.object({ a: z.string() }).refine((value) => value.a !== ''),
    z.discriminatedUnion('a', [z.object({ a: z.literal('x') }), z.object({ a: z.literal('y'), b: z.number() })]),
    z.union([z.string(), z.object({ a: z.number() })]),
    z.tuple([z.string(), z.number()]),
    z.lazy(() => z.string()),
    z.string().default('a'),
  ])('knows the kind of schema or asks it: $type', (schema) => {
    const values = [undefined, null, '', 'a', 'ab', 'a@b.cn', 0, 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, true];
    const lists = [[], ['a'], ['a', 1], ['a', 'b'], [1, null], new Date(0), new Map()];
    const objects = [{}, { a: 'x' }, { a: 'y', b: 1 }, { a: 'y' }, { a: 1 }, { a: '', b: undefined, c: undefined }];
    const more = [
      { a: 'x', b: undefined },
      { a: 'x', c: undefined },
      { a: 'x', c: 1, d: 1 },
      { a: 1, b: 2 },
      { ab: 1 },
    ];
    const odd = [Object.create({ a: 'x' }), JSON.parse('{"__proto__":"x","a":1}'), Object.create(null)];
    for (const value of [...values, ...lists, ...objects, ...more, ...odd]) {
      expect(checkOf(schema)(value), JSON.stringify(value)).toBe(z.safeParse(schema, value).success);
    }
  });
});
