import type { LogHead } from '../store/log-line.ts';

/** What undo and redo would take back next. */
export type UndoTargets = { undo: LogHead | null; redo: LogHead | null };

/** How many of the newest entries are looked at: undo reaches this far back. */
export const undoReach = 200;

/** What bringing a workspace over from an earlier release wrote: it is nobody's act, and nobody takes it back. */
const bringingOver: readonly string[] = ['workspace-migrated', 'log-founded', 'stages-settled'];

/**
 * Follows the trail: an undo makes its entry redoable, a redo makes it undoable again, and any other change forgets what
 * could be redone. `newestFirst` are the newest entries of the log.
 */
export function findUndoTargets(newestFirst: readonly LogHead[]): UndoTargets {
  const done: LogHead[] = [];
  let undone: LogHead[] = [];
  for (const entry of newestFirst.toReversed()) {
    if (bringingOver.includes(entry.what) && entry.undoes === undefined) continue;
    if (entry.undoes !== undefined) {
      done.pop();
      undone.push(entry);
    } else if (entry.redoes !== undefined) {
      undone.pop();
      done.push(entry);
    } else {
      undone = [];
      done.push(entry);
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}
