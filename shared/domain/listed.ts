import { keptWith } from './kept-with.ts';

const kept = keptWith<object, readonly unknown[]>();

/** The records of a collection in its order. Going through a large one by its ids takes longer than most of what is asked of it. */
export function listed<T>(records: Readonly<Record<string, T>>): readonly T[] {
  return kept(records, [], () => Object.values(records)) as readonly T[];
}
