import type { Candidate } from '#shared/domain/identity-record.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { compareSuggestions } from '../identity/compare-suggestions.ts';
import { findSuggestion, SuggestionIndex, suggestionKey } from '../identity/find-suggestion.ts';
import { decidedOf, keepAnswer, questionId } from '../identity/identity-questions.ts';
import { saysItWas } from '../joins/converted-from.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { renewFields } from './enter-row.ts';
import { placesOf } from './list-place.ts';
import { listedFields } from './listed-fields.ts';
import type { ListedRow, RowWarning } from './listed-row.ts';
import { placeOfRow } from './place-of-row.ts';
import { factsOfRow, signOfRow } from './row-facts.ts';
import { RowIndex } from './row-index.ts';
import type { RowLines } from './row-lines.ts';
import type { Answers, RowToEnter } from './row-outcome.ts';
import type { RowScene } from './row-scene.ts';
import { compareYears, type YearRelation, yearOfRow, yearOfSuggestion } from './year-of-row.ts';

/** Tells which suggestion of the ledger a row of a list is, as the rows before it left the ledger. */
export class RowTarget {
  readonly #scene: RowScene;
  readonly #answers: Answers;
  readonly #lines: RowLines;
  readonly #index: SuggestionIndex;
  readonly #rows: RowIndex;

  constructor(scene: RowScene, answers: Answers, lines: RowLines) {
    this.#scene = scene;
    this.#answers = answers;
    this.#lines = lines;
    this.#index = new SuggestionIndex(scene.draft.all('suggestions'));
    this.#rows = new RowIndex(scene.draft.all('suggestions'));
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
    if (signOfRow(this.#scene, row) !== this.#scene.signOf(placeOfRecord(draft, known))) return 'other';
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
  target(to: RowToEnter) {
    const { row, list } = to;
    const isTaken = (record: SuggestionRecord) => this.#lines.of(record.id, list) !== null;
    const found = this.find(row, list, (record) => row.isOurs && isTaken(record));
    const standing = this.#standing(to, found);
    const target = standing === null ? found : ({ is: 'same', record: standing } as const);
    const known = target.is === 'same' ? this.#scene.draft.get('suggestions', target.record) : null;
    if (!known || !isTaken(known)) return target;
    const isVery =
      numberKey(row.number, row.channel ?? null) === numberKey(known.number, row.channel ? known.channel : null);
    return isVery ? target : this.#decided(row, [{ record: known.id, reasons: ['title-other-number'] }]);
  }

  /** Another suggestion has the number of a new row, and nothing says of which year either is. */
  numberKnown({ row, list }: RowToEnter, id: string): RowWarning[] {
    const facts = factsOfRow(row);
    const found = row.isOurs ? [] : this.#index.near(facts).filter((one) => one.id !== id);
    const [other] = found.filter((one) => {
      const { is } = compareSuggestions(facts, one);
      const reasons = ['number-title-session-unknown'] as const;
      return is === 'near' && this.#yearsMeet(row, list, { record: one.id, reasons: [...reasons] }) === 'unknown';
    });
    return other ? [{ code: 'number-known', number: row.number ?? '', title: other.title }] : [];
  }

  #isUntouchedBy(row: ListedRow, record: SuggestionRecord): boolean {
    return (
      !this.#lines.has(record.id) &&
      renewFields(listedFields, record, { row, before: null }, this.#scene).changes.length === 0
    );
  }

  /** What became of a suggestion, for the rows to come. */
  put(record: SuggestionRecord): void {
    this.#index.put(record);
  }
}
