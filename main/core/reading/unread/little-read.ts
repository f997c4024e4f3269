import type { ReadUnread } from '#shared/domain/readings/read-unread.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Paper } from '../structure/paper.ts';
import { type LittleReadValues, littleReadValues } from './little-read.numbers.ts';

/** Papers of a kind that is full of targets of which much too little was read: each a doubt with its counts. */
export function warnOfLittleRead(
  papers: readonly Paper[],
  { sections, total }: { sections: readonly ReadUnread[]; total: ReadonlyMap<string, number> },
  values: LittleReadValues = littleReadValues,
): ReadWarning[] {
  return papers.flatMap(({ document }): ReadWarning[] => {
    const all = total.get(document.id) ?? 0;
    const own = sections.filter((section) => section.document === document.id);
    const unread = own.reduce((sum, section) => sum + section.quantities + section.rows, 0);
    if (all < values.littleReadLeast || (all - unread) / all >= values.littleReadShare) return [];
    const details = { read: all - unread, all };
    return [
      {
        line: document.firstLine,
        code: 'little-read',
        message: `${all - unread} of ${all} quantities were read`,
        details,
      },
    ];
  });
}
