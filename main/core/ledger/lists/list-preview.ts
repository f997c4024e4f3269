import type { IdentityQuestion, ListPreviewRow, ListReport } from '#shared/contract/list-preview.ts';
import { untakenCodes } from '#shared/domain/doubt-codes.ts';
import type { ReadRowLeftOut } from '#shared/domain/readings/read-list-form.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { type Telling, type Told, told, toldList } from '#shared/messages/catalogue.ts';
import { groupBy } from '../../group-by.ts';
import { suggestionQuestion } from '../identity/compared-sides.ts';
import { handOverSentence, leftOutSentence, warningSentence, yearSentence } from './list-sentences.ts';
import type { FieldChange } from './listed-row.ts';
import { namesInShort } from './names-in-short.ts';
import type { RowOutcome } from './row-outcome.ts';
import type { RowScene } from './row-scene.ts';
import { type SheetRead, sheetSentences } from './sheets-read.ts';
import type { TakenFile } from './take-lists.ts';
import type { RatedRow } from './take-ratings.ts';
import { undatedPromises } from './undated-promises.ts';

function changesOf(changes: readonly FieldChange[]): ListPreviewRow['changes'] {
  return changes.map(({ field, heading, before, after, kept }) => ({
    label: field === null ? heading : told(`list-field.${field}`),
    before,
    after,
    kept,
  }));
}

function questionOf({ question, candidates }: RowOutcome, scene: RowScene): IdentityQuestion | null {
  const asked = question === null ? null : scene.draft.get('identities', question);
  if (asked?.waiting.is !== 'suggestion') return null;
  return suggestionQuestion(asked.id, asked.waiting.record, candidates, scene);
}

function sentencesOf(outcome: RowOutcome): Told[] {
  const { row, warnings, first } = outcome;
  const said = warnings.map((warning) => warningSentence(row.line, warning));
  if (outcome.outcome === 'asked') {
    return [told('list.asked', { row: row.line, title: row.title }), ...said];
  }
  if (outcome.outcome === 'nobody') return [told('list.again-of-nobody', { row: row.line, title: row.title }), ...said];
  if (outcome.outcome !== 'doubled') return said;
  return [leftOutSentence({ why: 'doubled', line: row.line, first: first ?? row.line }), ...said];
}

function isLeftOut(outcome: RowOutcome['outcome']): outcome is 'doubled' | 'nobody' | 'removed' {
  return outcome === 'doubled' || outcome === 'nobody' || outcome === 'removed';
}

function rowOf(outcome: RowOutcome, sheet: string | null, scene: RowScene): ListPreviewRow {
  const { row, suggestion, changes } = outcome;
  return {
    sheet,
    row: row.line,
    outcome: isLeftOut(outcome.outcome) ? 'left-out' : outcome.outcome,
    number: row.number,
    title: row.title,
    suggestion,
    changes: changesOf(changes),
    sentences: sentencesOf(outcome),
    question: questionOf(outcome, scene),
  };
}

function leftOut(sheet: Telling | null, row: number, title: string, sentence: Told): ListPreviewRow {
  const nothing = { number: null, suggestion: null, changes: [], question: null };
  return { ...nothing, sheet, row, outcome: 'left-out', title, sentences: [sentence] };
}

const rowOutcomes = { recorded: 'changed', known: 'known', 'left-out': 'left-out' } as const;

function ratedRow({ row, outcome, suggestion, changes, warnings, why }: RatedRow): ListPreviewRow {
  return {
    sheet: null,
    row: row.line,
    outcome: rowOutcomes[outcome],
    number: row.number,
    title: suggestion?.title ?? '',
    suggestion: suggestion?.id ?? null,
    changes: changesOf(changes),
    sentences: [...(why ? [why] : []), ...warnings.map((warning) => warningSentence(row.line, warning))],
    question: null,
  };
}

/** How many ratings were recorded; nothing where the file has none. */
function ratingsCounted(ratings: readonly RatedRow[], beside: number): Pick<ListReport, 'ratings'> {
  if (ratings.length === 0) return {};
  const count = (outcome: RatedRow['outcome']) => ratings.filter((one) => one.outcome === outcome).length;
  return {
    ratings: { recorded: count('recorded'), known: count('known'), leftOut: count('left-out') + beside },
  };
}

/** Where the hand-over of rows comes from that have no day of their own; and the words of which a person must say what they mean. */
function handOverSentences({ draft }: RowScene, rows: readonly RowOutcome[]): ListReport['warnings'] {
  const told = rows.flatMap(({ row: { handOverSaid }, suggestion }) => {
    const standing = suggestion === null ? null : (draft.get('suggestions', suggestion)?.handedOverOn ?? null);
    return handOverSaid && standing === handOverSaid.on ? [handOverSaid] : [];
  });
  return [...groupBy(told, ({ line, quote }) => `${line} ${quote}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ row: first.line, message: handOverSentence(first, group.length) }] : [];
  });
}

function unkeptColumns({ unkept }: TakenFile): ListReport['warnings'] {
  return unkept.length === 0
    ? []
    : [{ row: 1, message: told('list.columns-not-kept', { headings: toldList(unkept) }) }];
}

/** Sheets that are not read at all, which may hold a list, and a table of which nothing was recorded. */
function unreadTables(warnings: readonly ReadWarning[]): ListReport['warnings'] {
  return warnings.flatMap(({ line, code, details }) =>
    code === 'hidden-sheet' || code === 'sheet-not-suggestions' || untakenCodes.has(code)
      ? [{ row: line, message: told(`warning.${code}`, details ?? {}) }]
      : [],
  );
}

/** The years that a list told of days without one, of the rows that brought something: by column, with their number. */
function yearSentences(rows: readonly RowOutcome[]): ListReport['warnings'] {
  const told = rows.flatMap(({ row: { line, yearsTold = [] }, outcome }) =>
    outcome === 'added' || outcome === 'changed' ? yearsTold.map((one) => ({ ...one, line })) : [],
  );
  return [...groupBy(told, ({ heading, year }) => `${year} ${heading}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ row: first.line, message: yearSentence(first, group.length) }] : [];
  });
}

/** What is not in the lists of a file: rows that are no suggestion, and the warnings of reading it, some of which tell of sheets. */
export type BesideLists = {
  rows: readonly ReadRowLeftOut[];
  warnings: readonly ReadWarning[];
  /** Sheets of which is to be told that their rows were not taken in. */
  sheets?: readonly SheetRead[];
};

/** Everything that an import did or would do, in the order of the file. */
export function listReport(scene: RowScene, beside: BesideLists, taken: TakenFile): ListReport {
  const entered = taken.outcomes.flatMap(({ sheet, rows }) => rows.map((outcome) => rowOf(outcome, sheet, scene)));
  const not = beside.rows.map((one) => leftOut(one.sheet, one.line, one.text, leftOutSentence(one)));
  const unknown = taken.unknown.map((row) => {
    const sheet = told('list.rounds');
    return leftOut(sheet, row.line, row.title, told('list.round-unknown', { row: row.line, sheet }));
  });
  const all = taken.outcomes.flatMap((one) => one.rows);
  const said = [...handOverSentences(scene, all), ...namesInShort(scene, all), ...yearSentences(all)];
  const isOfRatings = ({ why }: ReadRowLeftOut) =>
    why === 'no-number' ||
    why === 'not-rated' ||
    why === 'said-unrated' ||
    (taken.outcomes.length === 0 && taken.ratings.length > 0);
  const rated = beside.rows.filter(isOfRatings).length;
  const listed = [...entered, ...not, ...unknown];
  const rows = [...listed, ...taken.ratings.map(ratedRow)].sort((a, b) => a.row - b.row);
  const count = (outcome: ListPreviewRow['outcome']) => listed.filter((row) => row.outcome === outcome).length;
  const sessions = all.flatMap(({ row }) => row.session ?? []);
  return {
    added: count('added'),
    known: count('known'),
    changed: count('changed'),
    asked: count('asked'),
    leftOut: count('left-out') - rated,
    sessions: [...new Set(sessions)],
    rows,
    ...ratingsCounted(taken.ratings, rated),
    gone: taken.gone,
    undated: undatedPromises(scene, all),
    warnings: [
      ...said,
      ...rows.flatMap(({ row, sentences }) => sentences.map((sentence) => ({ row, message: sentence }))),
      ...unkeptColumns(taken),
      ...unreadTables(beside.warnings),
      ...sheetSentences(beside.sheets ?? []),
    ],
  };
}
