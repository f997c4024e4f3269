import type { OpinionRecord } from '../domain/opinion-record.ts';
import type { MessageDetails, MessageKey, Told } from '../messages/catalogue.ts';

/** Who shows lists: the page, the command line, and the workbooks that `tables.export` writes. */
export type Host = 'screen' | 'cli' | 'sheet';

/** What a cell needs besides its row: the reader's language, and the names that stand behind ids. */
export type Around = {
  say(key: MessageKey, details?: MessageDetails): string;
  /** Name of an organ; an id that nobody knows stays as it is. */
  organ(id: string): string;
  opinion(id: string): Pick<OpinionRecord, 'title' | 'lead'> | null;
  /** Title of a paper. */
  paper(id: string): string | null;
  /** What proves a point, each by its title, number and day. */
  evidence(point: string): readonly string[];
};

/** Lines of a paper, 1-based, with its page where it has pages. */
export type Place = { firstLine: number; lastLine: number; page?: number | null };

type Taken<Row, Value> = (row: Row, around: Around) => Value;

/**
 * What a cell holds. `day`: ISO; `moment`: ISO date and time; `organs`: their ids; `state`: a code whose name stands under `<words>.<code>`,
 * `known` in the order in which it sorts; `told`: a sentence, or several; `act`: nothing but what a person may do with the row, which
 * the page alone can draw.
 */
export type Valued<Row> =
  | { kind: 'text'; value: Taken<Row, string | readonly string[] | null> }
  | { kind: 'number'; value: Taken<Row, number | null> }
  | { kind: 'day'; value: Taken<Row, string | null> }
  | { kind: 'moment'; value: Taken<Row, string | null> }
  | { kind: 'organs'; value: Taken<Row, string | readonly string[] | null> }
  | { kind: 'state'; words: string; known: readonly string[]; value: Taken<Row, string | null> }
  | { kind: 'told'; value: Taken<Row, string | Told | readonly Told[] | null> }
  | { kind: 'place'; value: Taken<Row, Place | null> }
  | { kind: 'act'; value: Taken<Row, null> };

/** A column of a list, for every host in which it stands: one heading, one value, one order. */
export type Column<Row, Key extends string = string> = {
  key: Key;
  heading: MessageKey;
  on: readonly Host[];
  /** px on the screen; the other hosts take their measure from it. Columns without one share the rest. */
  width?: number;
  /** A text that is read as a figure stands to the right, as numbers and days do. */
  isFigure?: true;
  /** What it sorts by, where that is not what it holds. */
  sortBy?: Taken<Row, string | number | null>;
} & Valued<Row>;

/** Declares the columns of a list, in their order in every host. `columnsOf<Row>()([…])` */
export function columnsOf<Row>() {
  return <const Key extends string>(columns: readonly Column<Row, Key>[]): readonly Column<Row, Key>[] => columns;
}

/** The columns that stand in a host, in their order. */
export function columnsOn<Row, Key extends string>(
  host: Host,
  columns: readonly Column<Row, Key>[],
): readonly Column<Row, Key>[] {
  return columns.filter(({ on }) => on.includes(host));
}

/** True for a column whose cells stand to the right. */
export function isFigure({ kind, isFigure: isMarked }: Pick<Column<never>, 'kind' | 'isFigure'>): boolean {
  return isMarked === true || ['number', 'day', 'moment', 'place', 'act'].includes(kind);
}
