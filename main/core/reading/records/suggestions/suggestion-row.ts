import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { CellProblem } from '#shared/domain/readings/cell-problem.ts';
import type { ReadHandling, ReadSuggestion } from '#shared/domain/readings/read-suggestion.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { followUpsOf } from '#shared/text/follow-ups-cell.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { numberInFigures } from '#shared/text/suggestion-number.ts';
import { classNoun } from './cell-edges.rules.ts';
import { type ListYears, withYears } from './days-without-year.ts';
import { furtherAnswers } from './further-answers.ts';
import { sessionClosed } from './list-context.rules.ts';
import { optionOf } from './map-columns.ts';
import { moversOf } from './movers-of-cells.ts';
import type { CellOrgans } from './organ-taker.ts';
import { organsHeading } from './organs-heading.ts';
import { organsOfCell } from './organs-of-cell.ts';
import { ownAnswers, withoutAnswer } from './own-answers.ts';
import {
  type CellRead,
  readChannel,
  readContact,
  readDay,
  readMark,
  readOrganDays,
  readRating,
  saysNothing,
} from './read-cell.ts';
import { readFormerRatings } from './read-former-ratings.ts';
import { unstackedCells } from './stacked-answers.ts';
import {
  aroundNumber,
  closedNumber,
  numberBetweenSessions,
  quotedNumber,
  roundNumber,
} from './suggestion-row.rules.ts';
import { isKeyByRemark, markedTitle, plainOfSigns } from './title-marks.ts';

/** The cells of a row by heading, with the heading's field, as a suggestion; lines and paper are added by the caller. */
export type SuggestionRow = Omit<ReadSuggestion, 'document' | 'firstLine' | 'lastLine'>;

/** 第012号 → 012, 第二十二号 → 22, No.25 → 25, 闭会期间第1号 → 闭会1, with letters and years kept. An apostrophe in front only says that a number is a text. */
function plainNumber(number: string): string {
  const printed = quotedNumber.form.replace(plainOfSigns(toHalfWidth(number)).replace(/\s/g, ''));
  const plain = numberInFigures(printed);
  return aroundNumber.form.replaceAll(numberBetweenSessions.form.replace(plain, '闭会'));
}

function isTick(cell: string): boolean {
  const mark = readMark(cell);
  return 'value' in mark && mark.value;
}

/** The cells of one row, asked by field. What cannot be is noted in `problems` and counts as nothing said. */
class RowCells {
  readonly problems: CellProblem[] = [];
  readonly #cells: Readonly<Record<string, string>>;
  readonly #mapping: Readonly<Record<string, SuggestionField>>;

  constructor(cells: Readonly<Record<string, string>>, mapping: Readonly<Record<string, SuggestionField>>) {
    this.#cells = cells;
    this.#mapping = mapping;
  }

  #of(field: SuggestionField): [string, string][] {
    return Object.entries(this.#cells)
      .filter(([heading, cell]) => this.#mapping[heading] === field && !saysNothing(cell))
      .map(([heading, cell]) => [heading, isTick(cell) ? (optionOf(heading) ?? cell.trim()) : cell.trim()]);
  }

  all(field: SuggestionField): string[] {
    return this.#of(field).map(([, cell]) => cell);
  }

  text(field: SuggestionField): string | null {
    return this.all(field)[0] ?? null;
  }

  read<T>(field: SuggestionField, by: (cell: string) => CellRead<T>): T | null {
    const [first] = this.#of(field);
    return this.#read(first ? [first] : [], by)[0] ?? null;
  }

  /** What each cell of a field says, as far as it says something that can be. */
  every<T>(field: SuggestionField, by: (cell: string) => CellRead<T>): T[] {
    return this.#read(this.#of(field), by);
  }

  #read<T>(cells: readonly [string, string][], by: (cell: string) => CellRead<T>): T[] {
    return cells.flatMap(([heading, cell]) => {
      const read = by(cell);
      if ('value' in read) return [read.value];
      this.problems.push({ heading, cell, code: read.problem });
      return [];
    });
  }

  /** Notes a problem with the first cell of these fields that names something; `about`: the words of it that are in doubt. */
  doubt(fields: readonly SuggestionField[], named: string, code: CellProblem['code'], about?: string): void {
    const isNamed = (cell: string) => cell.replace(/\s/g, '').includes(named.replace(/\s/g, ''));
    const [heading, cell] = fields.flatMap((field) => this.#of(field)).find((one) => isNamed(one[1])) ?? [];
    if (heading !== undefined && cell !== undefined) this.problems.push({ heading, cell: about ?? cell, code });
  }

  /** The organs of each cell of a field, as its heading means them. */
  organs(field: 'lead' | 'support' | 'organs'): CellOrgans[] {
    return this.#of(field).map(([heading, cell]) => organsOfCell(cell, organsHeading(heading, field)));
  }

  day(field: SuggestionField): string | null {
    return this.read(field, readDay);
  }

  /** The columns of a field that are ticked, where more than one answer is: nobody knows which of them is meant. */
  #tickedTwice(field: SuggestionField): string[] {
    const ticked = Object.entries(this.#cells).flatMap(([heading, cell]) =>
      this.#mapping[heading] === field && isTick(cell) ? (optionOf(heading) ?? []) : [],
    );
    return new Set(ticked).size > 1 ? ticked : [];
  }

  /** The one answer of a field that may have a column for each; several ticks are told as a problem and say nothing. */
  oneAnswer(field: SuggestionField): string | null {
    const ticked = this.#tickedTwice(field);
    if (ticked.length === 0) return this.text(field);
    const [[heading] = ['']] = this.#of(field);
    this.problems.push({ heading, cell: ticked.join('、'), code: 'several-ticks' });
    return null;
  }

  /** The words of a rating, where it is one. */
  rating(field: SuggestionField): string | null {
    if (this.#tickedTwice(field).length > 0) return this.oneAnswer(field);
    return this.read(field, readRating) === null ? null : this.text(field);
  }
}

function organsIn(row: RowCells): { lead: string[]; support: string[] } {
  const parts = [...row.organs('lead'), ...row.organs('organs')];
  const lead = [...new Set(parts.flatMap((part) => part.lead))];
  const helping = row.organs('support');
  const support = [
    ...helping.flatMap((part) => [...part.lead, ...part.support]),
    ...parts.flatMap((part) => part.support),
  ];
  for (const words of [...parts, ...helping].flatMap(({ rest }) => rest)) {
    row.doubt(['lead', 'organs', 'support'], words, 'no-organ', words);
  }
  for (const { words, code } of [...parts, ...helping].flatMap(({ unclear }) => unclear)) {
    row.doubt(['lead', 'organs', 'support'], words, code, words);
  }
  const others = [...new Set(support)].filter((organ) => !lead.includes(organ));
  // An organ stands once, as lead; the cell that names it a second time is told.
  const twice = support.find((organ) => lead.includes(organ));
  if (twice !== undefined) row.doubt(['support', 'organs', 'lead'], twice, 'support-leads');
  return { lead, support: others };
}

/** The later answers of the cells that tell each of them with its day. */
function followUpsIn(row: RowCells): { followUps?: FollowUp[] } {
  const told = row.every('followUps', (cell) => {
    const read = followUpsOf(cell);
    return read ? { value: read } : { problem: 'unclear-answers' };
  });
  return told.length > 0 ? { followUps: told.flat() } : {};
}

/** The words of a promise. */
function promiseIn(row: RowCells): Pick<ReadHandling, 'promise'> {
  const words = row.text('promise');
  return words === null ? {} : { promise: words };
}

/** The day of a promise, or its words where they name no whole day: what they mean is told from the day of the answer. */
function plannedIn(row: RowCells): Pick<ReadHandling, 'plannedFor' | 'plannedText'> {
  const text = row.text('plannedFor');
  const read = text === null ? null : readDay(text);
  const isWords = text !== null && read !== null && 'problem' in read && read.problem === 'not-a-day';
  return isWords ? { plannedFor: null, plannedText: text } : { plannedFor: row.day('plannedFor') };
}

/** Ratings that another one followed. */
function formerRatingsIn(row: RowCells): Pick<ReadHandling, 'formerRatings'> {
  const former = row.read('formerRatings', readFormerRatings) ?? [];
  return former.length > 0 ? { formerRatings: former } : {};
}

function handlingIn(row: RowCells): ReadHandling {
  const contact = row.read('contactedOn', readContact);
  const round = row.text('round');
  return {
    round: round !== null && roundNumber.form.test(round) ? Number(round) : null,
    openedOn: row.day('openedOn'),
    reason: row.text('reason'),
    due: row.day('due'),
    originalDue: row.day('originalDue'),
    signedForOn: row.day('signedForOn'),
    contactedOn: contact?.on ?? null,
    contacted: contact?.was ?? null,
    supportOn: row.read('supportOn', readOrganDays) ?? [],
    answerNumber: row.text('answerNumber'),
    ...followUpsIn(row),
    ...promiseIn(row),
    ...plannedIn(row),
    attitude: row.rating('attitude'),
    ratedOn: row.day('ratedOn'),
    ...formerRatingsIn(row),
    note: row.text('roundNote'),
  };
}

function answerClassIn(row: RowCells): string | null {
  const printed = row.oneAnswer('answerClass');
  return printed === null ? null : classNoun.form.replace(printed);
}

/** 闭会 before a number or in the words of a session says between which sessions it was moved. */
function channelOf(
  row: RowCells,
  number: string | null,
  session: string | null,
): 'in-session' | 'between-sessions' | null {
  const told = row.read('channel', readChannel);
  if (told) return told;
  return closedNumber.form.test(number ?? '') || sessionClosed.form.test(session ?? '') ? 'between-sessions' : null;
}

const noYears: ListYears = { named: null, handedOver: null, dated: null };

/** Reads one row; `mapping` is heading → field; `years` are those that the list tells. Null for a row without a title. */
export function readSuggestionRow(
  cells: Record<string, string>,
  mapping: Record<string, SuggestionField>,
  years: ListYears = noYears,
): SuggestionRow | null {
  const read = readRow(cells, mapping, years);
  return read.title === '' ? null : read;
}

/** Reads one row as `readSuggestionRow` does; the title is empty where the row has none. */
export function readRow(
  cells: Record<string, string>,
  mapping: Record<string, SuggestionField>,
  years: ListYears,
): SuggestionRow {
  const { cells: one, answered } = unstackedCells(cells, mapping);
  const { cells: dated, told: yearsTold } = withYears(one, mapping, years);
  const own = ownAnswers(dated, mapping, organsIn(new RowCells(dated, mapping)).lead);
  const first = own.length > 0 ? withoutAnswer(dated, mapping) : dated;
  const row = new RowCells(first, mapping);
  const { title, says } = markedTitle(row.text('title')?.replace(/\s+/g, '') ?? '');
  const named = row.text('number');
  const number = named ?? row.text('serial');
  const session = row.text('session');
  const further = furtherAnswers(first, mapping, answered);
  return {
    number: number === null ? null : plainNumber(number),
    ...(named === null && number !== null ? { isSerial: true } : {}),
    title,
    session: session?.replace(/\s/g, '') ?? null,
    channel: channelOf(row, number, session),
    ...moversOf([...row.all('proposers'), ...row.all('cosigners')]),
    delegation: row.text('delegation'),
    category: row.text('category'),
    key: row.read('key', readMark) ?? (says === 'key' || row.all('note').some(isKeyByRemark) ? true : null),
    hard: row.read('hard', readMark) ?? (says === 'hard' ? true : null),
    ...organsIn(row),
    receivedOn: row.day('receivedOn'),
    handedOverOn: row.day('handedOverOn'),
    answeredOn: row.day('answeredOn'),
    answerClass: answerClassIn(row),
    satisfaction: row.rating('satisfaction'),
    handling: {
      ...handlingIn(row),
      ...(further.answers.length > 0 && { furtherAnswers: further.answers }),
      ...(own.length > 0 && { ownAnswers: own }),
    },
    note: row.text('note'),
    cells,
    problems: [...row.problems, ...further.problems],
    ...(yearsTold.length > 0 && { yearsTold }),
  };
}
