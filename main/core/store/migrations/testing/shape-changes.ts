import type { Shape } from './record-shapes.ts';

/** How a shape differs from an earlier one. `isWider`: whatever fitted before fits still. */
export type ShapeChange = { path: string; was: string | null; is: string | null; isWider: boolean };

/** Every difference between two shapes of one record, in the order of the paths. */
export function shapeChanges(was: Shape, is: Shape): ShapeChange[] {
  const paths = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((path) => was[path] !== is[path]).sort();
  return paths.map((path) => {
    const change = { path, was: was[path] ?? null, is: is[path] ?? null };
    return { ...change, isWider: isWider(change, was, is) };
  });
}

function isWider(change: Omit<ShapeChange, 'isWider'>, was: Shape, is: Shape): boolean {
  if (change.is === null) return false;
  if (change.was === null) return mayBeNew(change.path, was, is);
  const [before, after] = [formsOf(change.was), formsOf(change.is)];
  const mayLackStill = after.mayLack || !before.mayLack;
  return mayLackStill && (after.forms.has('anything') || [...before.forms].every((form) => after.forms.has(form)));
}

/**
 * True where nothing stored is without the new path: it may be missing, or what it is part of could not stand there until now. A new
 * collection may not: releases that do not know it would not keep it in their snapshots.
 */
function mayBeNew(path: string, was: Shape, is: Shape): boolean {
  if (path === '') return false;
  const { above, kind } = placeOf(path);
  const before = was[above];
  if (before === undefined) return mayBeNew(above, was, is);
  return is[path]?.startsWith('optional ') === true || !formsOf(before).forms.has(kind);
}

/** What a path is part of, and as what: a field of a record, an item of a list, a value by key, one of several forms. */
function placeOf(path: string): { above: string; kind: string } {
  const [last = ''] = /(?:\[\]|\{\}|<[^<>]*>|\.?[^.[\]{}<>]+)$/.exec(path) ?? [];
  const kinds: Record<string, string> = { '[]': 'list', '{}': 'by key' };
  return {
    above: path.slice(0, path.length - last.length),
    kind: kinds[last] ?? (last.startsWith('<') ? last : 'record'),
  };
}

function formsOf(told: string): { mayLack: boolean; forms: Set<string> } {
  const mayLack = told.startsWith('optional ');
  return { mayLack, forms: new Set(told.replace(/^optional /, '').split(' | ')) };
}

/** What whoever changed records has to do: a sentence for each collection whose shape is not as it was kept. */
export function sentencesOn(
  kept: Record<string, Shape>,
  shapes: Record<string, Shape>,
): { sentence: string; isWider: boolean }[] {
  const collections = [...new Set([...Object.keys(kept), ...Object.keys(shapes)])];
  return collections.flatMap((collection) => {
    const changes = shapeChanges(kept[collection] ?? {}, shapes[collection] ?? {});
    if (changes.length === 0) return [];
    return [{ sentence: whatToDo(collection, changes), isWider: changes.every((change) => change.isWider) }];
  });
}

function whatToDo(collection: string, changes: readonly ShapeChange[]): string {
  const narrower = changes.filter((change) => !change.isWider);
  const told = (some: readonly ShapeChange[]) =>
    some.map(({ path, was, is }) => `${path}: ${was ?? 'nothing'} → ${is ?? 'nothing'}`).join('; ');
  if (narrower.length === 0)
    return `The shape of ${collection} is wider (${told(changes)}): renew its file by \`npm run shapes\`.`;
  return `The shape of ${collection} changed (${told(narrower)}): raise the schema by a numbered migration in main/core/store/migrations with a frozen fixture of what was stored until now, and write the shapes of the new schema by \`npm run shapes\`.`;
}
