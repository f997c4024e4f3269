import { joinAnswers, onlyAnswer } from './answer-rows.ts';
import { isSameHandling, tellsAgain } from './handled-again.ts';
import { joinCells } from './join-rows.ts';
import type { ListColumns } from './list-columns.ts';
import type { ListedRow } from './listed-row.ts';
import { joinOwnAnswers } from './own-answers.ts';
import type { Says } from './title-above.ts';

/**
 * A row that is joined to one above it: its own cells, those with what is merged over them, and whether a blank answer is its own. `says`: what
 * it calls itself in the place of a title (再次答复, 补充答复).
 */
export type Joining = { own: Record<string, string>; filled: Record<string, string>; isOwn: boolean; says: Says };

/** What became of a row that was joined: it repeats a handling or tells another one, nobody can tell, or its answer or all of it was joined. */
export type Joined = 'same' | 'again' | 'unsure' | 'answered' | 'joined';

/** A row that tells another handling of a suggestion stands behind the row of the first from now on; null for one that does not. */
function handledAgain(
  first: ListedRow,
  line: number,
  { own, says }: Joining,
  mapping: ListColumns['mapping'],
): 'same' | 'again' | null {
  const known = [first, ...(first.again ?? [])];
  if (first.again && known.some((one) => isSameHandling(one.cells, own, mapping))) return 'same';
  const order = says === 'more' ? null : tellsAgain(known.at(-1)?.cells ?? {}, own, mapping, says === 'again');
  if (order === null || (order === 'before' && known.length > 1)) return null;
  const [earlier, later] = order === 'behind' ? [first.cells, own] : [own, first.cells];
  first.cells = earlier;
  first.again = [...(first.again ?? []), { line, cells: later }];
  return 'again';
}

/** Joins a row (`line`: 1-based) into the rows that it goes on with or repeats, in place, and says what became of it. */
export function joinInto(
  all: readonly ListedRow[],
  line: number,
  joining: Joining,
  mapping: ListColumns['mapping'],
): Joined {
  const { own, filled, isOwn } = joining;
  const [first] = all;
  const again = first && handledAgain(first, line, joining, mapping);
  if (again) return again;
  const answered = all.map((to) => joinAnswers(to.cells, own, mapping));
  if (joining.says !== null && !answered.some(Boolean)) return 'unsure';
  for (const [at, to] of all.entries()) {
    const apart = joinOwnAnswers(to.cells, { ...own, ...onlyAnswer(filled, mapping) }, mapping, isOwn);
    to.cells = answered[at] ?? apart ?? joinCells(to.cells, own, mapping);
  }
  return answered.some(Boolean) ? 'answered' : 'joined';
}
