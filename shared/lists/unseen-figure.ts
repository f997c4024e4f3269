import type { Around } from './list-column.ts';

/** A figure as lists show it: with a word behind it where it was recognised in a scan and nobody saw it there. */
export function withDoubt(figure: string, { unseen }: { unseen?: true }, { say }: Pick<Around, 'say'>): string {
  return unseen ? say('scan.unseen-figure', { figure }) : figure;
}
