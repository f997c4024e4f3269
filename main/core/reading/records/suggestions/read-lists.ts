import { holds } from '#core/rules/first-match.ts';
import { sheetRows } from '../../formats/sheet-rows.ts';
import { titleWhole } from './cell-edges.rules.ts';
import { type Remembered, toDrawn } from './find-headings.ts';
import type { ListSheet } from './list-line.ts';
import { tableOf } from './list-table.ts';
import { listsOfSheet } from './lists-of-sheet.ts';
import { listsSideBySide } from './lists-side-by-side.ts';
import { withRatingHead } from './rating-table.ts';
import type { ReadListTable } from './read-list-table.ts';
import { isNote } from './row-words.ts';
import { signMeanings } from './title-marks.ts';

/** The lines of a sheet that tell of its rows: above and below them, and the names of columns. */
function notesOf({ lines }: ListSheet): string[] {
  return lines.flatMap(({ cells, text }) => {
    const filled = cells?.filter((cell) => cell.trim() !== '') ?? [text];
    const isTitle = filled.some((cell) => holds(titleWhole, cell));
    return isTitle && !filled.some((cell) => isNote(cell)) ? [] : filled;
  });
}

/**
 * The lists of suggestions in the sheets of a file: several sheets, several lists on one sheet, one below or beside the other. Titles
 * and names of parts over the rows say the session and the time of all rows under them. `remembered` is heading → field as a
 * person fixed it. `chosen`: 1-based places of the sheets that a person chose; the others are left out, and these are lists of suggestions
 * whatever their titles say. Pure.
 */
export function readLists(
  sheets: readonly ListSheet[],
  remembered: Remembered = () => ({}),
  chosen?: readonly number[],
): ReadListTable[] {
  return sheets.map(withRatingHead).flatMap((sheet, at) => {
    const place = at + 1;
    if (chosen && !chosen.includes(place)) return [];
    const isJudged = chosen === undefined && sheet.called !== undefined;
    const given = { remembered, signs: signMeanings(notesOf(sheet)), place, isJudged };
    return listsOfSheet(sheet, remembered).flatMap((part) => {
      const table = sheetRows(toDrawn(part.lines));
      if (!table) return [];
      return listsSideBySide(table).map((at) => tableOf(part, table, at, given));
    });
  });
}
