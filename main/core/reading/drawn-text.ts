import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { ScannedPage } from './formats/scan/scanned-page.ts';

/** One line of the text drawn from a source. `number` is 1-based; lines are never renumbered after this. */
export type Line = {
  number: number;
  text: string;
  /** 1-based page of the file (PDF, OFD) where the format knows it; null otherwise. Not the printed page number. */
  page: number | null;
  /** What the format itself says of the line, where it says anything (docx, html, pdf). Hints, never proof. */
  hint?: LineHint;
};

export type LineHint = {
  /** Heading level 1..9 by style or tag. */
  heading?: number;
  centred?: boolean;
  bold?: boolean;
  /** Font size in points. */
  size?: number;
  /** The line is a whole paragraph in the file: nothing may be joined to it from the next line. */
  wholeParagraph?: boolean;
  /** Cells of a table row; `text` of the line is the cells joined as `| a | b |`. A cell covered by a merge is empty. */
  cells?: string[];
  /** The cells as they stood, with their line breaks; absent where no cell has one. */
  brokenCells?: string[];
  /** How the row's days are shown, as number formats by column (0-based), where the format tells (xlsx). */
  dayForms?: Record<number, string>;
  /** 1-based row of the sheet as the program that made it numbers it, where that is another than the line (xlsx). */
  sheetRow?: number;
  /** Merged cells that begin in this row: 0-based column, and how many columns and rows they cover (1 = not merged). */
  merged?: { column: number; across: number; down: number }[];
  /** The author's own page or section break stands before the line. */
  startsPage?: boolean;
  /** First-line indent in characters, where the format draws positions (PDF, OFD). */
  indent?: number;
  /** The line stops well short of the right edge of its column (PDF, OFD), so the paragraph very likely ends here. */
  short?: boolean;
  /** How sure the recognition of a picture is of the line, 0 to 100; absent where the file has it as text. */
  sure?: number;
  /** A person laid the recognised line beside the picture. */
  seen?: true;
  /** Repeated head or foot of a page, or its printed number (PDF, OFD): no part of any paper's text. */
  furniture?: 'running-head' | 'page-number';
};

/**
 * What a format reader gives for one file: the same shape whatever the format was. A zip of papers gives one
 * `DrawnText` per entry through `entries` and no lines of its own.
 */
export type DrawnText = {
  mediaType: string;
  /** Name of the text encoding for text files (`utf-8`, `gb18030`, `utf-16le` …), null for binary formats. */
  encoding: string | null;
  lines: Line[];
  messages: ReadWarning[];
  /** Paragraphs of the headers and footers of pages, in formats that keep them apart from the text; absent where there are none. */
  margins?: string[];
  /** Custom properties of the file that this program wrote, by name; absent when it has none. */
  properties?: Record<string, string>;
  /** Name of the only sheet of a workbook, which stands in no line; absent where there are several, each under a line with its name. */
  sheet?: string;
  entries?: { name: string; bytes: Uint8Array }[];
  /** Pages without text as they were recognised; absent where there are none. */
  scanned?: ScannedPage[];
};
