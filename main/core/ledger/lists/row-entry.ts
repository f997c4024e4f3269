import { isDeepStrictEqual } from 'node:util';
import type { Candidate } from '#shared/domain/identity-record.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { ratingAlone } from '#shared/domain/stages/suggestion-status-on.ts';
import { told } from '#shared/messages/catalogue.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { isTitleAgain } from '../../reading/records/suggestions/row-words.ts';
import { compareSuggestions, type SuggestionFacts } from '../identity/compare-suggestions.ts';
import { findSuggestion, SuggestionIndex, suggestionKey } from '../identity/find-suggestion.ts';
import { askQuestion, decidedOf, keepAnswer, questionId } from '../identity/identity-questions.ts';
import { removedOn } from '../identity/removed-records.ts';
import { suggestionId, underFreeId } from '../identity/suggestion-id.ts';
import { isTemporary, isTouchedSuggestion, renamedByList } from '../identity/temporary-suggestion.ts';
import { saysItWas } from '../joins/converted-from.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { citationIn } from '../propose/citation-in.ts';
import { dayToCome } from '../suggestions/day-to-come.ts';
import { earlyAnswer } from '../suggestions/early-answer.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { isShorterTitle } from '../title-core.ts';
import { withHandlings } from './enter-handlings.ts';
import { fillFields, renewFields } from './enter-row.ts';
import { partedRounds, withHandlingsAgain } from './handlings-again.ts';
import { cellsIn, placed, placesOf, renewCells, rowBefore, rowsAmong, rowsBeside, withCells } from './list-place.ts';
import { listedFields } from './listed-fields.ts';
import type { EnteredRow, FieldChange, ListedRow, RowWarning } from './listed-row.ts';
import { placeOfRow } from './place-of-row.ts';
import { RowIndex } from './row-index.ts';
import type { RowScene } from './row-scene.ts';
import { compareYears, type YearRelation, yearOfRow, yearOfSuggestion } from './year-of-row.ts';

/** What became of a row. `asked`: a person must say whether it is one of the candidates; it waits until then. */
export type RowOutcome = {
  outcome: 'added' | 'known' | 'changed' | 'asked' | 'doubled' | 'nobody' | 'removed';
  row: ListedRow;
  /** Id of the suggestion; null for a row that waits. */
  suggestion: string | null;
  changes: FieldChange[];
  warnings: RowWarning[];
  candidates: Candidate[];
  /** Id of the question. */
  question: string | null;
  /** Line of the row of the same list that it repeats. */
  first: number | null;
};

/** A row in its list. `list` is null for a list that this program wrote and under which no list of the office lies. */
export type RowToEnter = {
  row: ListedRow;
  list: ListRecord | null;
  /** Its place among the suggestions of the list, 1-based. */
  at: number;
  title: string;
  /** Its handlings, where the file tells them on a sheet of their own. */
  handlings: readonly ListedRow[];
};

/** What a person answered before the import: the record that a row is, or null for none, by id of the question. */
export type Answers = ReadonlyMap<string, string | null>;

/** What a row tells of which suggestion it is. */
export function factsOfRow(row: ListedRow): SuggestionFacts {
  const { title, number, proposers, isOurs } = row;
  const serial = row.isSerial ? { isSerial: true } : {};
  const session = row.session ?? null;
  return { title, number, session, proposers, channel: row.channel ?? null, isOurs, isRow: !isOurs, ...serial };
}

/** What is to be said of a record as it stands now, whatever changed it. */
export function doubtsOfRecord(record: SuggestionRecord, scene: RowScene): RowWarning[] {
  return [...answerEarly(record), ...notYet(record, scene), ...ratedUnanswered(record)];
}

/** An answer that is dated before its hand-over: what the list says is kept, counts for nothing in time, and is told. */
function answerEarly(record: SuggestionRecord): RowWarning[] {
  const early = earlyAnswer(record);
  return early ? [{ code: 'answer-early', ...early }] : [];
}

/** A fact of a day that has not come, mostly a slip of the pen: it is kept and told. */
function notYet(record: SuggestionRecord, { now }: RowScene): RowWarning[] {
  const found = dayToCome(record, now.today);
  return found ? [{ code: 'day-to-come', field: told(`list-field.${found.field}`), on: found.on }] : [];
}

/** A rating where neither ledger nor list has an answer: it is kept, answers nothing, and is told. */
function ratedUnanswered({ rounds }: SuggestionRecord): RowWarning[] {
  const round = rounds.at(-1);
  const rating = round ? ratingAlone(round) : null;
  return rating === null ? [] : [{ code: 'rating-alone', rating }];
}

/** A row with a shorter title leaves the one that stands; it is kept beside it, so that the suggestion is known by it, and told once. */
function alsoCalled(
  record: SuggestionRecord,
  { title }: ListedRow,
): { record: SuggestionRecord; warnings: RowWarning[] } {
  const known = record.alsoCalled ?? [];
  if (known.includes(title) || !isShorterTitle(title, record.title)) return { record, warnings: [] };
  const warning: RowWarning = { code: 'shorter-title', short: title, title: record.title };
  return { record: { ...record, alsoCalled: [...known, title] }, warnings: [warning] };
}

const nothing = { changes: [], warnings: [], candidates: [], question: null, first: null };

/** Takes rows of lists into the ledger one by one, so that each sees what those before it brought. */
export class RowEntry {
  readonly #scene: RowScene;
  readonly #answers: Answers;
  readonly #index: SuggestionIndex;
  readonly #rows: RowIndex;
  /** Lines of this import by the suggestion they went to, for rows that come twice. */
  readonly #lines = new Map<string, { list: string | null; line: number }>();
  /** Lines of new rows by list, session and number. */
  readonly #numbers = new Map<string, number>();

  constructor(scene: RowScene, answers: Answers = new Map()) {
    this.#scene = scene;
    this.#answers = answers;
    this.#index = new SuggestionIndex(scene.draft.all('suggestions'));
    this.#rows = new RowIndex(scene.draft.all('suggestions'));
  }

  enter(to: RowToEnter): RowOutcome {
    const target = this.#target(to);
    if (target.is === 'open') return this.#ask(to, target.candidates);
    const known = target.is === 'same' ? this.#scene.draft.get('suggestions', target.record) : null;
    if (!known && isTitleAgain(to.row.title)) return { ...nothing, outcome: 'nobody', row: to.row, suggestion: null };
    const taken = known ? null : this.#removed(to);
    if (taken) return taken;
    if (!known) return this.#add(to);
    const first = this.#lineOf(known.id, to.list);
    if (first !== null) return this.#again(known, to, first);
    return this.#renew(known, to);
  }

  /** A row that means a suggestion which a person took out of the ledger: it does not come back unseen. */
  #removed({ row }: RowToEnter): RowOutcome | null {
    const on = removedOn(this.#scene.draft, factsOfRow(row));
    if (on === null) return null;
    return {
      ...nothing,
      outcome: 'removed',
      row,
      suggestion: null,
      warnings: [{ code: 'removed', title: row.title, on }],
    };
  }

  /** A second row of one suggestion in a list: a later answer is another handling, anything else says nothing more. */
  #again(known: SuggestionRecord, { row }: RowToEnter, first: number): RowOutcome {
    const doubled: RowOutcome = { ...nothing, outcome: 'doubled', row, suggestion: known.id, first };
    const scene = this.#scene;
    const leads = scene.organs(row.lead, placeOfRow(scene.draft, row)).map(scene.rootOf);
    const isOthers = leads.some((organ) => !known.lead.map(scene.rootOf).includes(organ));
    if (row.isOurs || !row.answeredOn || (known.lead.length > 0 && isOthers)) return doubled;
    const { record, changes, warnings } = withHandlingsAgain(known, { ...row, again: [row] }, scene);
    if (changes.length === 0) return doubled;
    this.put(record);
    const told: RowWarning = { code: 'row-again', first };
    return { ...nothing, outcome: 'changed', row, suggestion: known.id, changes, warnings: [told, ...warnings] };
  }

  #signOf(row: ListedRow): string {
    return this.#scene.signOf(placeOfRow(this.#scene.draft, row));
  }

  /** Which suggestion of the ledger a row is, as far as that is certain or was decided. */
  find(row: ListedRow, list: ListRecord | null, isOut: (record: SuggestionRecord) => boolean = () => false) {
    const facts = factsOfRow(row);
    const prefer = (record: SuggestionRecord) => this.#isUntouchedBy(row, record);
    const { draft } = this.#scene;
    const place = placeOfRow(draft, row);
    const isElsewhere = (record: SuggestionRecord) => !placesMeet(place, placeOfRecord(draft, record));
    const found = findSuggestion(this.#index, facts, { prefer, isOut: (one) => isOut(one) || isElsewhere(one) });
    if (found.is === 'none') return { is: 'none' } as const;
    if (found.is === 'near') {
      const candidates = found.candidates.filter((one) => this.#yearsMeet(row, list, one) === 'same');
      const was = candidates.find(({ record }) => this.#wasMotionOf(row, record));
      if (was) return { is: 'same', record: was.record } as const;
      return candidates.length === 0 ? ({ is: 'none' } as const) : this.#decided(row, candidates);
    }
    const { id } = found.record;
    if (!this.#isUnclear(place, placeOfRecord(draft, found.record))) return { is: 'same', record: id } as const;
    return this.#decided(row, [{ record: id, reasons: ['place-unclear'] }]);
  }

  /** True for two places of which one may be another than it seems: 东湖区, beside the 东湖区 of two cities. */
  #isUnclear(a: string | null, b: string | null): boolean {
    if (a === null || b === null) return false;
    const [one, other] = [this.#scene.signOf(a), this.#scene.signOf(b)];
    return one !== other && (one.startsWith('?') || other.startsWith('?'));
  }

  /** True where a row says that it was the motion (由第2号议案转) which a suggestion of the ledger was. */
  #wasMotionOf({ title, session = null, cells }: ListedRow, id: string): boolean {
    const { draft } = this.#scene;
    const motion = draft.get('motions', draft.get('suggestions', id)?.convertedFrom ?? '');
    return motion !== null && saysItWas({ title, session, cells: Object.values(cells) }, motion);
  }

  /**
   * How the year of a row stands to that of a candidate which has nothing but its number in common with it, and no session that parts them: every
   * session counts from 1. Any other candidate is of the row's own year.
   */
  #yearsMeet(row: ListedRow, list: ListRecord | null, { record, reasons }: Candidate): YearRelation {
    const { draft } = this.#scene;
    const known = draft.get('suggestions', record);
    if (!known || reasons.some((reason) => reason !== 'number-title-session-unknown')) return 'same';
    // A number counts in its own place: that of another one, or of an unknown one, says nothing.
    if (this.#signOf(row) !== this.#scene.signOf(placeOfRecord(draft, known))) return 'other';
    const years = compareYears(yearOfRow(row, list), yearOfSuggestion(draft, known));
    const isInList = list !== null && placesOf(known).some((place) => place.list === list.id);
    return years === 'unknown' && isInList ? 'same' : years;
  }

  #decided(row: ListedRow, candidates: Candidate[]) {
    const { draft, now } = this.#scene;
    const key = suggestionKey(factsOfRow(row));
    const told = this.#answers.get(questionId('suggestions', key));
    if (told !== undefined) {
      const from = { title: row.title, document: row.document, row: row.line };
      const question = { title: row.title, subject: 'suggestions' as const, key, candidates, from };
      keepAnswer(draft, question, { same: told, by: now.by, on: now.today });
    }
    return decidedOf(draft, 'suggestions', key, candidates);
  }

  /** The suggestion that this very row was before, as long as it stands. */
  #standing({ row, list }: RowToEnter, found: { is: string }): string | null {
    const isOne = (id: string | null) => id !== null && this.#scene.draft.get('suggestions', id) !== null;
    const byCells = list && !row.isOurs ? this.#rows.byCells(list.id, row) : null;
    if (isOne(byCells)) return byCells;
    const byLine = found.is === 'same' ? null : this.#rows.byLine(row);
    return isOne(byLine) ? byLine : null;
  }

  /** Two rows of a list are two, unless they are the very same; those of one of ours always are. */
  #target(to: RowToEnter) {
    const { row, list } = to;
    const isTaken = (record: SuggestionRecord) => this.#lineOf(record.id, list) !== null;
    const found = this.find(row, list, (record) => row.isOurs && isTaken(record));
    const standing = this.#standing(to, found);
    const target = standing === null ? found : ({ is: 'same', record: standing } as const);
    const known = target.is === 'same' ? this.#scene.draft.get('suggestions', target.record) : null;
    if (!known || !isTaken(known)) return target;
    const isVery =
      numberKey(row.number, row.channel ?? null) === numberKey(known.number, row.channel ? known.channel : null);
    return isVery ? target : this.#decided(row, [{ record: known.id, reasons: ['title-other-number'] }]);
  }

  /** Line of the row of this import and list that a suggestion stands in already. */
  #lineOf(suggestion: string, list: ListRecord | null): number | null {
    const taken = this.#lines.get(suggestion);
    return taken && taken.list === (list?.id ?? null) ? taken.line : null;
  }

  /** Puts what became of a suggestion outside the rows, for the rows to come. */
  put(record: SuggestionRecord): void {
    this.#scene.draft.put('suggestions', record);
    this.#index.put(record);
  }

  #isUntouchedBy(row: ListedRow, record: SuggestionRecord): boolean {
    return (
      !this.#lines.has(record.id) &&
      renewFields(listedFields, record, { row, before: null }, this.#scene).changes.length === 0
    );
  }

  #ask(to: RowToEnter, candidates: Candidate[]): RowOutcome {
    const { row, title } = to;
    const key = suggestionKey(factsOfRow(row));
    const { record, warnings } = this.#filled(to);
    const from = { title, document: row.document, row: row.line };
    const at = { firstLine: row.line, lastLine: row.line, text: row.title };
    const citation = row.document === null ? null : citationIn(row.document, at);
    const waiting = { is: 'suggestion' as const, record: { ...record, citation } };
    askQuestion(this.#scene.draft, { title: row.title, subject: 'suggestions', key, candidates, from, waiting });
    const question = questionId('suggestions', key);
    return { ...nothing, outcome: 'asked', row, suggestion: null, warnings, candidates, question };
  }

  #filled(to: RowToEnter): EnteredRow {
    const { row, handlings } = to;
    const fields = handlings.length === 0 ? listedFields : listedFields.filter((field) => !field.isOfRound);
    const blank = newSuggestion({ id: suggestionId(factsOfRow(row), this.#signOf(row)), title: row.title });
    const filled = fillFields(fields, blank, row, this.#scene);
    const handled = withHandlings(filled.record, handlings, true, this.#scene);
    const again = withHandlingsAgain(handled.record, row, this.#scene);
    const warnings = [...filled.warnings, ...handled.warnings, ...again.warnings];
    return { record: this.#inList(again.record, to).record, changes: [], warnings };
  }

  /** The suggestion in its place of the list, and what the row changes in columns that mean nothing to us. */
  #inList(record: SuggestionRecord, { row, list, at }: RowToEnter, changed: readonly FieldChange[] = []) {
    if (!list) return { record, changes: [] };
    const { headings } = list.form;
    const known = cellsIn(record, list.id);
    const { cells, changes } = renewCells(known ?? {}, row, headings, changed);
    const isGivenBack = row.isOurs && known !== null;
    const cited = row.document === null ? undefined : { document: row.document, line: row.line };
    const place = { list: list.id, row: at, workbook: list.workbook, cited };
    // What our own export says of suggestions of another list is no word of this one.
    if (row.isOurs && known === null && this.#scene.draft.get('suggestions', record.id)) return { record, changes: [] };
    return {
      record: isGivenBack ? withCells(record, list.id, cells) : placed(this.#scene.draft, record, cells, place),
      changes,
    };
  }

  #add(to: RowToEnter): RowOutcome {
    const { record, warnings } = this.#filled(to);
    const free = underFreeId(this.#scene.draft, record);
    this.put(free);
    this.#lines.set(free.id, { list: to.list?.id ?? null, line: to.row.line });
    const beside = [...doubtsOfRecord(free, this.#scene)];
    const all = [...warnings, ...beside, ...this.#numberTwice(to), ...this.#numberKnown(to, free.id)];
    return { ...nothing, outcome: 'added', row: to.row, suggestion: free.id, warnings: all };
  }

  /** Another suggestion has the number of a new row, and nothing says of which year either is. */
  #numberKnown({ row, list }: RowToEnter, id: string): RowWarning[] {
    const facts = factsOfRow(row);
    const found = row.isOurs ? [] : this.#index.near(facts).filter((one) => one.id !== id);
    const [other] = found.filter((one) => {
      const { is } = compareSuggestions(facts, one);
      const reasons = ['number-title-session-unknown'] as const;
      return is === 'near' && this.#yearsMeet(row, list, { record: one.id, reasons: [...reasons] }) === 'unknown';
    });
    return other ? [{ code: 'number-known', number: row.number ?? '', title: other.title }] : [];
  }

  /** Two new rows of a list under one number: nothing says that they are one, and a clerk should look. */
  #numberTwice({ row, list }: RowToEnter): RowWarning[] {
    const number = row.isSerial || row.isOurs ? null : numberKey(row.number, row.channel ?? null);
    if (!number) return [];
    const key = [list?.id ?? '', row.session ?? '', number].join('\u0001');
    const first = this.#numbers.get(key);
    if (first === undefined) this.#numbers.set(key, row.line);
    return first === undefined ? [] : [{ code: 'number-twice', number: row.number ?? '', first }];
  }

  #renew(known: SuggestionRecord, to: RowToEnter): RowOutcome {
    const { row, list } = to;
    const { record, changes, warnings } = this.#renewed(known, to);
    const stands = this.#givesWay(known, row) ? this.#inPlaceOf(known, to) : record;
    const named = row.isOurs ? stands : this.#named(known, stands, row);
    if (named.id !== known.id) this.#rename(known.id);
    if (!isDeepStrictEqual(named, known)) this.put(named);
    this.#lines.set(named.id, { list: list?.id ?? null, line: row.line });
    const outcome = changes.some((change) => !change.kept) ? 'changed' : 'known';
    return { ...nothing, outcome, row, suggestion: named.id, changes, warnings };
  }

  #renewed(known: SuggestionRecord, to: RowToEnter): EnteredRow {
    const { row, list, handlings } = to;
    const { draft } = this.#scene;
    const before = list && rowBefore(draft, known, list.id);
    const handled = withHandlings(known, handlings, false, this.#scene);
    const beside = list && !row.isOurs ? rowsBeside(draft, known, list) : [];
    const told = { row, before, among: list && rowsAmong(draft, known, list), beside };
    const parted = partedRounds(handled.record, row);
    const alone = renewFields(listedFields, { ...handled.record, rounds: parted.told }, told, this.#scene);
    const rejoined = { ...alone.record, rounds: [...alone.record.rounds, ...parted.behind] };
    const again = withHandlingsAgain(parted.behind.length > 0 ? rejoined : alone.record, row, this.#scene);
    const renewed = {
      record: again.record,
      changes: [...alone.changes, ...again.changes],
      warnings: [...alone.warnings, ...again.warnings],
    };
    const fields = [...handled.changes, ...renewed.changes];
    const called = alsoCalled(renewed.record, row);
    const listed = this.#inList(called.record, to, fields);
    const { record: next } = renewed;
    const news = renewed.changes.length > 0 ? doubtsOfRecord(next, this.#scene) : [];
    const warnings = [...handled.warnings, ...renewed.warnings, ...called.warnings, ...news];
    return { record: listed.record, changes: [...fields, ...listed.changes], warnings };
  }

  /** What was entered for the time being from a motion or a letter gives way to the row of a list. */
  #givesWay(known: SuggestionRecord, row: ListedRow): boolean {
    return !row.isOurs && isTemporary(known) && !isTouchedSuggestion(known);
  }

  #inPlaceOf({ id, convertedFrom }: SuggestionRecord, to: RowToEnter): SuggestionRecord {
    return { ...this.#filled(to).record, id, convertedFrom };
  }

  /** Under the id that the list gives it, unless that is another's. */
  #named(known: SuggestionRecord, told: SuggestionRecord, row: ListedRow): SuggestionRecord {
    const named = renamedByList(known, told, this.#signOf(row));
    const isFree = named.id === known.id || this.#scene.draft.get('suggestions', named.id) === null;
    return isFree ? named : told;
  }

  #rename(id: string): void {
    this.#scene.draft.remove('suggestions', id);
    this.#index.remove(id);
  }
}
