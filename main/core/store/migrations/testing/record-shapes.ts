import { z } from 'zod';
import { collectionSchemas } from '#shared/domain/collection-schemas.ts';

/** What stands at each path of a record (`rounds[].due.date`), in words: `text | null`, `optional number`, `'done' | 'not-done'`. */
export type Shape = Record<string, string>;

type Json = z.core.JSONSchema.BaseSchema;

/** The shape of every record, by collection. Collections and paths in the order of the alphabet. */
export function recordShapes(): Record<string, Shape> {
  const names = Object.entries(collectionSchemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(names.map(([name, schema]) => [name, shapeOf(schema)]));
}

/** The shape of what fits a schema. A schema that JSON Schema has no words for is refused by zod. */
export function shapeOf(schema: z.ZodType): Shape {
  const shape: Shape = {};
  describe(shape, '', z.toJSONSchema(schema), '');
  return Object.fromEntries(Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Notes what stands at a path, and beneath it. `lack` is `optional ` where it may be missing. */
function describe(shape: Shape, path: string, json: Json, lack: string): void {
  const kinds = kindsOf(shape, path, json);
  shape[path] = `${lack}${[...new Set(kinds)].sort(nullLast).join(' | ')}`;
}

function kindsOf(shape: Shape, path: string, json: Json): string[] {
  const choice = (json.anyOf ?? json.oneOf) as Json[] | undefined;
  if (choice !== undefined) return kindsOfChoice(shape, path, choice);
  if (json.const !== undefined) return [quoted(json.const)];
  if (json.enum !== undefined) return json.enum.map(quoted);
  const types = [json.type ?? 'anything'].flat();
  return types.map((type) => (type === 'object' || type === 'array' ? within(shape, path, json, type) : type));
}

/** Of several forms, records are told apart by the field that names their form, so that each has paths of its own. */
function kindsOfChoice(shape: Shape, path: string, choice: readonly Json[]): string[] {
  const isOneOrNull = choice.length === 2 && choice.some(({ type }) => type === 'null');
  return choice.flatMap((json, at) => {
    if (isOneOrNull || json.type !== 'object') return kindsOf(shape, path, json);
    const form = `<${formOf(json) ?? at}>`;
    describe(shape, `${path}${form}`, json, '');
    return [form];
  });
}

function formOf({ properties = {} }: Json): unknown {
  return Object.values(properties)
    .map((one) => (one as Json).const)
    .find((value) => value !== undefined);
}

function within(shape: Shape, path: string, json: Json, type: 'object' | 'array'): string {
  if (type === 'array') {
    describe(shape, `${path}[]`, json.items as Json, '');
    return 'list';
  }
  const required = json.required ?? [];
  for (const [key, member] of Object.entries(json.properties ?? {})) {
    const place = path === '' ? key : `${path}.${key}`;
    describe(shape, place, member as Json, required.includes(key) ? '' : 'optional ');
  }
  if (json.properties !== undefined) return 'record';
  describe(shape, `${path}{}`, json.additionalProperties as Json, '');
  return 'by key';
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function nullLast(a: string, b: string): number {
  if ((a === 'null') !== (b === 'null')) return a === 'null' ? 1 : -1;
  return a < b ? -1 : 1;
}
