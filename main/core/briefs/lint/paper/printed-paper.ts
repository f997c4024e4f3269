/** What a piece of text is for in a paper that is printed. */
export type UnitRole =
  | 'secrecy'
  | 'head'
  | 'reference'
  | 'signer'
  | 'issue'
  | 'editor'
  | 'title'
  | 'dateline'
  | 'addressee'
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'attachment-list'
  | 'signature'
  | 'date'
  | 'contact'
  | 'copy-to'
  | 'sent-to'
  | 'printed'
  | 'annex-mark'
  | 'note'
  | 'summary'
  | 'form-line'
  | 'cell';

/** What the file says of how a paragraph is set; what it does not say is left out. Sizes in points, spacing in points. */
export type Look = {
  align?: 'left' | 'center' | 'right' | 'both';
  size?: number;
  font?: string;
  /** It begins well inside the line, by spaces or by its indent. */
  indented?: true;
  /** Exact line height in points. */
  line?: number;
};

/** One paragraph, title, line of head or foot, or cell, as it is printed. Offsets are UTF-16. */
export type Unit = {
  role: UnitRole;
  text: string;
  /** Where it stands, in the words of an office: 第3段, 标题, 表1第2行“状态”栏. */
  place: string;
  /** Place in the order of the paper, counted through all parts. */
  at: number;
  /** Level of its number 一、（一）1.（1）, 1 to 4; absent where it has none. */
  level?: 1 | 2 | 3 | 4;
  /** The number itself, counted from 1. */
  number?: number;
  /** Stretches that are words of another paper, by offset. */
  quoted: readonly (readonly [from: number, to: number])[];
  /** Empty paragraphs right before it. */
  emptyBefore: number;
  /** It begins a page by a break of the author. */
  startsPage: boolean;
  look: Look;
  /** Heading of its column and kind of its row, for a cell. */
  column?: string;
  row?: PaperRow;
};

export type PaperRow = { kind: 'data' | 'group' | 'sum'; cells: readonly Unit[] };

/** How a table is set; lengths in millimetres, sizes in points. What the file does not say is left out. */
export type TableLook = {
  widths?: readonly number[];
  /** Smallest size of type in its cells. */
  size?: number;
  headerRepeats?: boolean;
  /** True where rows may not break over a page. */
  rowsHold?: boolean;
  /** Width of the text area of its page. */
  area?: number;
};

export type PaperTable = {
  place: string;
  at: number;
  /** Headings of the columns; empty where it has none. */
  header: readonly Unit[];
  rows: readonly PaperRow[];
  look: TableLook;
};

/** The paper itself or one of its annexes. */
export type Part = {
  kind: 'body' | 'annex';
  /** Number of the annex as printed, null for the body and for an annex without one. */
  number: number | null;
  /** Title by the lines in which it is set. */
  titles: readonly Unit[];
  /** Everything in it in order, with the title and what stands about the text. */
  items: readonly (Unit | PaperTable)[];
};

/**
 * The forms of `00-common`: H1 upward with red head, H2 level or downward with red head, H3 letter, H4 bulletin and digest with a mark of its own,
 * H5 internal table, H6 paper of a meeting. Null where the file shows none.
 */
export type PaperForm = 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6' | null;

/** What a file says of its pages; lengths in millimetres. */
export type PageLook = {
  area: number;
  top: number;
  hasNumber: boolean;
  restarts: boolean;
  landscape: boolean;
  /** Whether anything stands on its pages beside head and foot. */
  hasText: boolean;
};

/** A paper as it will be printed. */
export type PrintedPaper = {
  form: PaperForm;
  parts: readonly Part[];
  /** Sections of the file in order; empty where the file knows no pages. */
  pages: readonly PageLook[];
};

export function isTable(item: Unit | PaperTable): item is PaperTable {
  return 'rows' in item;
}
