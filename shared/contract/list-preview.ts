import type { SheetSubject } from '../domain/sheet-subject.ts';
import type { Telling, Told } from '../messages/catalogue.ts';

/** One side of a comparison: what a record or a row says, label by label. */
export type ComparedSide = { label: Told; value: Telling }[];

/** A question whether what came in is one of these, with both sides. */
export type IdentityQuestion = {
  id: string;
  own: ComparedSide;
  candidates: {
    record: string;
    /** What speaks for it, in a sentence each. */
    reasons: Told[];
    side: ComparedSide;
  }[];
};

/** What an import will do with one row of a list. */
export type ListPreviewRow = {
  /** Name of the sheet where a workbook has several. */
  sheet: Telling | null;
  /** 1-based line of the file. */
  row: number;
  /** `asked`: it may be one that is known; `left-out`: it is no suggestion, or comes twice. */
  outcome: 'added' | 'changed' | 'known' | 'asked' | 'left-out';
  number: string | null;
  title: string;
  /** Id of the suggestion that it is or becomes; null while it waits. */
  suggestion: string | null;
  /** Field by field. `kept`: a person entered what stands, and it stays. */
  changes: { label: Telling; before: Telling; after: Telling; kept: boolean }[];
  /** Why it is left out, and what is to be said of its cells. */
  sentences: Told[];
  question: IdentityQuestion | null;
};

/** A suggestion that the earlier printing of a list names and the new one lacks: it stays. */
export type ListedBefore = { id: string; number: string | null; title: string; list: string };

/** What an import does with the rows of the lists in a file. */
export type ListReport = {
  added: number;
  known: number;
  changed: number;
  /** Rows that wait for a person to say whether they are known. */
  asked: number;
  leftOut: number;
  /** Sessions that the rows are of; empty where nothing says one. */
  sessions: string[];
  rows: ListPreviewRow[];
  /** Rows that rate a suggestion by its number; absent where there is none. They count among none of the others. */
  ratings?: { recorded: number; known: number; leftOut: number };
  gone: ListedBefore[];
  /** Suggestions whose answers promise something and name no time for it, by the class of the answer (null: of none). */
  undated: { answerClass: string | null; suggestions: Omit<ListedBefore, 'list'>[] }[];
  warnings: { row: number; message: Told }[];
};

/** A sheet of a file of lists. */
export type ListSheetRead = {
  /** 1-based place in the file. */
  place: number;
  /** Its name; the title of the file where it has none. */
  name: string;
  /** What it holds, as its title or its headings say; null where nothing says it. */
  holds: SheetSubject | null;
  rows: number;
  headings: string[];
  /** Whether its rows are taken in. */
  isTaken: boolean;
  /** Records that the general import reads from it; null where that was not looked at. */
  byImport: number | null;
};

/** What an import of a list does, row by row, and how its columns were taken. */
export type ListImportResult = ListReport & {
  headings: string[];
  mapping: Record<string, string>;
  sheets: ListSheetRead[];
  /** Doubts about the file that the person confirmed: who imports what was looked at sends them along. */
  confirmed: string[];
};
