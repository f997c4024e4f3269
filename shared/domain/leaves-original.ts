import type { DueChangeKind } from './due-date.ts';

/** True for a change that leaves the original day standing: more time was granted, or a list moved a day that had held until then. */
export function leavesOriginal(kind: DueChangeKind): boolean {
  return kind === 'extension' || kind === 'listed';
}
