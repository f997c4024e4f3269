import { z } from 'zod';

/** A row of a list that is no suggestion, or none of its own. */
export type ReadRowLeftOut = {
  /** Name of the sheet where a workbook has several. */
  sheet: string | null;
  line: number;
  why:
    | 'total'
    | 'note'
    | 'part'
    | 'no-title'
    | 'doubled'
    | 'joined'
    | 'answered'
    | 'again'
    | 'again-unsure'
    | 'several-numbers'
    | 'no-number'
    | 'not-rated'
    | 'said-unrated';
  /** Line of the row that it repeats or goes on from. */
  first: number;
  /** Its filled cells, for the eye. */
  text: string;
};

/** The form of a list as the file has it: what stands around the rows, so that it can go out again as it came in. */
export type ReadListForm = z.infer<typeof readListFormSchema>;

export const readListFormSchema = z.object({
  /** Name of the sheet where a workbook has several. */
  sheet: z.string().nullable(),
  /** Lines above the headings, from the top. */
  above: z.array(z.string()),
  /** Heading rows with their merged cells (0-based column, columns and rows covered). */
  head: z.array(
    z.object({
      cells: z.array(z.string()),
      merged: z.array(
        z.object({
          column: z.number(),
          across: z.number(),
          down: z.number(),
        }),
      ),
    }),
  ),
  /** One heading per column, each once. */
  headings: z.array(z.string()),
  /** How a column's days are shown, as a number format, by heading. */
  dayForms: z.record(z.string(), z.string()),
  /** Rows between the suggestions that are none: sums, notes, names of parts. `after`: suggestions before it. */
  between: z.array(
    z.object({ after: z.number(), kind: z.enum(['total', 'note', 'part']), cells: z.array(z.string()) }),
  ),
  /** Number of suggestions. */
  rows: z.number(),
});
