import { carryWith } from './carried-over.ts';
import { stays } from './kept-with.ts';

const kept = new WeakMap<object, readonly unknown[]>();

/** The records of a collection in its order. Going through a large one by its ids takes longer than most of what is asked of it. */
export function listed<T>(records: Readonly<Record<string, T>>): readonly T[] {
  const known = kept.get(records);
  if (known) return known as readonly T[];
  const list = Object.values(records);
  if (stays(records)) kept.set(records, list);
  return list;
}

/** The list after a change: with each record replaced in its place, where none came or went; null where the order has to be asked for anew. */
function replaced(
  list: readonly unknown[],
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): readonly unknown[] | null {
  const next = [...list];
  for (const id of ids) {
    const stood = Object.hasOwn(before, id) ? before[id] : undefined;
    const stands = Object.hasOwn(after, id) ? after[id] : undefined;
    if (stood === undefined && stands !== undefined) next.push(stands);
    else if (stands === undefined) return null;
    else next[list.indexOf(stood)] = stands;
  }
  return next;
}

/** So many changed records are looked for in a list; more of them are found sooner by listing all anew. */
const mostReplaced = 50;

carryWith((before, after, ids) => {
  const list = kept.get(before);
  if (list === undefined || ids.length > mostReplaced) return;
  type Records = Readonly<Record<string, unknown>>;
  const next = replaced(list, before as Records, after as Records, ids);
  if (next !== null) kept.set(after, next);
});
