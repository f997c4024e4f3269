import type { ChasedCollection } from '#shared/domain/chase-way.ts';
import type { UnseenPaper } from '#shared/domain/unseen-scan.ts';

/** Where a sentence of a paper comes from, in words: 《…》第12页第345—350行. */
export type SourceNote = string;

/** A stretch of text; `sources` are printed after it as the paper's source mode says. */
export type Run = { text: string; sources?: SourceNote[]; face?: 'hei' | 'kai' };

export type Cell = {
  /** Text as printed; line breaks are new paragraphs of the cell. */
  text: string;
  /** Sources printed under the text, or in the source column. */
  sources?: SourceNote[];
  /** ISO date or number behind the text, for the spreadsheet. */
  value?: string | number | null;
};

export type Column = {
  id: string;
  title: string;
  /** Narrowest width in millimetres at which the column still reads well. */
  width: number;
  /** Share of the width left over; 0 keeps the column narrow. */
  grow: number;
  align: 'left' | 'center' | 'right';
  kind: 'text' | 'date' | 'number';
};

export type BriefTable = {
  id: string;
  title: string;
  columns: Column[];
  rows: Cell[][];
  /** Line below the table, for example 共5条，…; null for none. */
  summary: string | null;
  /** What a reader must know to read the table, one paragraph each. */
  notes: string[];
};

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { type: 'paragraph'; runs: Run[]; place: string }
  | { type: 'table'; table: BriefTable };

export type Attachment = { title: string; orientation: 'portrait' | 'landscape'; blocks: Block[] };

/** A part of the paper that a person may rewrite before export. */
export type FreePart = { name: string; title: string; text: string };

/** A paper as data, before any layout: what stands in it and in which order. */
export type Brief = {
  kind: string;
  form: 'report' | 'letter';
  /** One title; the layout breaks it at meaning. */
  title: string;
  /** Issue line of a periodical under its head, for example 第3期. */
  issue: string | null;
  /** Name above the red line, or of the letter; null prints no head. */
  head: string | null;
  reference: string | null;
  addressee: string | null;
  blocks: Block[];
  attachments: Attachment[];
  signature: { name: string; date: string } | null;
  /** Who edits a periodical, with its day, between its issue line and the red line; stands in place of a signature. */
  editor?: { name: string; date: string };
  /** Contact line of a letter, without brackets. */
  contact: string | null;
  /** Tables behind the text that the paper does not annex; workbooks and templates have them all the same. */
  sheets?: BriefTable[];
  imprint: { copyTo: string[]; printer: string; date: string } | null;
  /** What the paper stands on, in one sentence. */
  basis: string;
  freeParts: FreePart[];
  counts: Record<string, number>;
  /** Records it stands on, as `<collection>/<id>`. */
  records: string[];
  /** Whom the paper chases for which record when it goes out; absent where it chases nobody. */
  chases?: { collection: ChasedCollection; id: string; organs: string[] }[];
  /** ISO day of the letter that chases; stands with `chases`. */
  chasedOn?: string;
  subject: string;
  /** Papers that it stands on whose figures were recognised in a scan and that nobody saw; absent where there are none. */
  scanned?: UnseenPaper[];
  /** How many points the paper says nothing of because nobody decided what the report answers to them; absent where there are none. */
  undecided?: number;
};
