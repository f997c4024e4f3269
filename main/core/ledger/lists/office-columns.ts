import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import { isOurHeading } from './own-columns.ts';

/** Columns that somebody in the office put between or behind those of an export of ours: they are neither the list's (`known`) nor ours. */
export function addedColumns(headings: readonly string[], known: readonly string[]): string[] {
  return headings.filter((heading) => !known.includes(heading) && !isOurHeading(heading));
}

/** Columns that stand before the last one of a list and are none of it. */
export function columnsBetween(headings: readonly string[], known: readonly string[]): string[] {
  const end = headings.lastIndexOf(known.at(-1) ?? '');
  return headings.slice(0, end).filter((heading) => !known.includes(heading));
}

/** True for headings of an export of ours that was made from a list with these: they come first, but for columns that the office added. */
export function isMadeFrom(known: readonly string[], headings: readonly string[]): boolean {
  const added = addedColumns(headings, known);
  const rest = headings.filter((heading) => !added.includes(heading));
  return known.length <= rest.length && known.every((heading, at) => heading === rest[at]);
}

/** The form of a list with further columns of a wider form of it, at the places that they have there. */
export function withColumns(form: ReadListForm, wide: ReadListForm, added: readonly string[]): ReadListForm {
  const isKept = (heading: string) => form.headings.includes(heading) || added.includes(heading);
  const at = wide.headings.flatMap((heading, column) => (isKept(heading) ? [column] : []));
  const headings = at.map((column) => wide.headings[column] ?? '');
  const dayForms = Object.entries(wide.dayForms).filter(([heading]) => added.includes(heading));
  return {
    ...form,
    headings,
    head: wide.head.map(({ cells, merged }) => ({
      cells: at.map((column) => cells[column] ?? ''),
      merged: merged.flatMap((one) => (at.includes(one.column) ? [{ ...one, column: at.indexOf(one.column) }] : [])),
    })),
    dayForms: { ...form.dayForms, ...Object.fromEntries(dayForms) },
    between: form.between.map((row) => ({
      ...row,
      cells:
        row.cells.length === form.headings.length
          ? headings.map((heading) => row.cells[form.headings.indexOf(heading)] ?? '')
          : row.cells,
    })),
  };
}
