import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { ratingAlone } from '#shared/domain/stages/suggestion-status-on.ts';
import { told } from '#shared/messages/catalogue.ts';
import { dayToCome } from '../suggestions/day-to-come.ts';
import { earlyAnswer } from '../suggestions/early-answer.ts';
import { isShorterTitle } from '../title-core.ts';
import type { ListedRow, RowWarning } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';

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
export function alsoCalled(
  record: SuggestionRecord,
  { title }: ListedRow,
): { record: SuggestionRecord; warnings: RowWarning[] } {
  const known = record.alsoCalled ?? [];
  if (known.includes(title) || !isShorterTitle(title, record.title)) return { record, warnings: [] };
  const warning: RowWarning = { code: 'shorter-title', short: title, title: record.title };
  return { record: { ...record, alsoCalled: [...known, title] }, warnings: [warning] };
}

/** What is to be said of a suggestion as a row leaves it: facts that cannot well be so, all of which are kept. */
export function oddFacts(record: SuggestionRecord, scene: RowScene): RowWarning[] {
  return [...answerEarly(record), ...notYet(record, scene), ...ratedUnanswered(record)];
}
