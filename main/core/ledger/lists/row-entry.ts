import { isDeepStrictEqual } from 'node:util';
import type { Candidate } from '#shared/domain/identity-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isTitleAgain } from '../../reading/records/suggestions/row-words.ts';
import { suggestionKey } from '../identity/find-suggestion.ts';
import { askQuestion, questionId } from '../identity/identity-questions.ts';
import { removedOn } from '../identity/removed-records.ts';
import { underFreeId } from '../identity/suggestion-id.ts';
import { isTemporary, isTouchedSuggestion } from '../identity/temporary-suggestion.ts';
import { citationIn } from '../propose/citation-in.ts';
import { withHandlingsAgain } from './handlings-again.ts';
import type { ListedRow, RowWarning } from './listed-row.ts';
import { placeOfRow } from './place-of-row.ts';
import { factsOfRow } from './row-facts.ts';
import { RowLines } from './row-lines.ts';
import { type Answers, nothing, type RowOutcome, type RowToEnter } from './row-outcome.ts';
import { filledRow, renewedRow } from './row-record.ts';
import type { RowScene } from './row-scene.ts';
import { RowTarget } from './row-target.ts';
import { oddFacts } from './row-warnings.ts';

/** Takes rows of lists into the ledger one by one, so that each sees what those before it brought. */
export class RowEntry {
  readonly #scene: RowScene;
  readonly #target: RowTarget;
  readonly #lines = new RowLines();

  constructor(scene: RowScene, answers: Answers = new Map()) {
    this.#scene = scene;
    this.#target = new RowTarget(scene, answers, this.#lines);
  }

  enter(to: RowToEnter): RowOutcome {
    const target = this.#target.target(to);
    if (target.is === 'open') return this.#ask(to, target.candidates);
    const known = target.is === 'same' ? this.#scene.draft.get('suggestions', target.record) : null;
    if (!known && isTitleAgain(to.row.title)) return { ...nothing, outcome: 'nobody', row: to.row, suggestion: null };
    const taken = known ? null : this.#removed(to);
    if (taken) return taken;
    if (!known) return this.#add(to);
    const first = this.#lines.of(known.id, to.list);
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

  /** Which suggestion of the ledger a row is, as far as that is certain or was decided. */
  find(row: ListedRow) {
    return this.#target.find(row, null);
  }

  /** Puts what became of a suggestion outside the rows, for the rows to come. */
  put(record: SuggestionRecord): void {
    this.#scene.draft.put('suggestions', record);
    this.#target.put(record);
  }

  #ask(to: RowToEnter, candidates: Candidate[]): RowOutcome {
    const { row, title } = to;
    const key = suggestionKey(factsOfRow(row));
    const { record, warnings } = filledRow(to, this.#scene);
    const from = { title, document: row.document, row: row.line };
    const at = { firstLine: row.line, lastLine: row.line, text: row.title };
    const citation = row.document === null ? null : citationIn(row.document, at);
    const waiting = { is: 'suggestion' as const, record: { ...record, citation } };
    askQuestion(this.#scene.draft, { title: row.title, subject: 'suggestions', key, candidates, from, waiting });
    const question = questionId('suggestions', key);
    return { ...nothing, outcome: 'asked', row, suggestion: null, warnings, candidates, question };
  }

  #add(to: RowToEnter): RowOutcome {
    const { record, warnings } = filledRow(to, this.#scene);
    const free = underFreeId(this.#scene.draft, record);
    this.put(free);
    this.#lines.keep(free.id, to.list, to.row);
    const numbers = [...this.#lines.numberTwice(to), ...this.#target.numberKnown(to, free.id)];
    const all = [...warnings, ...oddFacts(free, this.#scene), ...numbers];
    return { ...nothing, outcome: 'added', row: to.row, suggestion: free.id, warnings: all };
  }

  #renew(known: SuggestionRecord, to: RowToEnter): RowOutcome {
    const { row, list } = to;
    const { record, changes, warnings } = renewedRow(known, to, this.#scene);
    const stands = this.#givesWay(known, row) ? this.#inPlaceOf(known, to) : record;
    if (!isDeepStrictEqual(stands, known)) this.put(stands);
    this.#lines.keep(known.id, list, row);
    const outcome = changes.some((change) => !change.kept) ? 'changed' : 'known';
    return { ...nothing, outcome, row, suggestion: known.id, changes, warnings };
  }

  /** What was entered for the time being from a motion or a letter gives way to the row of a list. */
  #givesWay(known: SuggestionRecord, row: ListedRow): boolean {
    return !row.isOurs && isTemporary(known) && !isTouchedSuggestion(known);
  }

  #inPlaceOf({ id, convertedFrom }: SuggestionRecord, to: RowToEnter): SuggestionRecord {
    return { ...filledRow(to, this.#scene).record, id, convertedFrom };
  }
}
