import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { ReadAgain } from '#shared/domain/readings/read-suggestion.ts';
import { isAnsweredRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { withHandlings } from './enter-handlings.ts';
import type { EnteredRow, ListedRow } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';

const nothing = { round: null, openedOn: null, reason: null, due: null, originalDue: null, signedForOn: null };
const blank = {
  ...nothing,
  contactedOn: null,
  contacted: null,
  supportOn: [],
  answerNumber: null,
  plannedFor: null,
  attitude: null,
  ratedOn: null,
  note: null,
};

/** A handling that no list and no person answered yet, and which a later row may answer. */
function isOpenFor(round: SuggestionRound, on: string): boolean {
  return round.number > 1 && !isAnsweredRound(round) && (round.openedOn ?? '') <= on;
}

/**
 * The number of the handling that an answer on an ISO day belongs to: the one that has this very answer, the one under way where it waits for
 * one, else a new one behind the last answer. Null where none of these is so: the answer would stand before one that is on file.
 */
function numberOf(rounds: readonly SuggestionRound[], on: string): number | null {
  const known = rounds.find((round) => round.number > 1 && round.answeredOn === on);
  if (known) return known.number;
  const last = rounds.at(-1);
  if (!last) return null;
  if (isOpenFor(last, on)) return last.number;
  return last.answeredOn !== null && last.answeredOn < on ? last.number + 1 : null;
}

/** A row of a later handling as a row of the sheet of handlings has it. The day of a new hand-over is that of the handling. */
function asHandling(again: ReadAgain, number: number, first: ListedRow, before: string | null): ListedRow {
  const { line, handedOverOn } = again;
  const openedOn = handedOverOn !== null && before !== null && handedOverOn >= before ? handedOverOn : null;
  const handling = { ...blank, ...again.handling, round: number, openedOn };
  const { document, isOurs, mapping } = first;
  const { again: _, ...own } = first;
  return { ...own, ...again, handling, line, document, isOurs, mapping };
}

/**
 * A suggestion with the later handlings that further rows of its list tell (同上（再次答复）), each behind the one before it: the first answer and
 * its rating stay. An answer that has no place behind the others is told and not entered.
 */
export function withHandlingsAgain(record: SuggestionRecord, row: ListedRow, scene: RowScene): EnteredRow {
  const entered: EnteredRow = { record, changes: [], warnings: [] };
  for (const again of row.again ?? []) {
    const on = again.answeredOn ?? null;
    const { rounds } = entered.record;
    const number = on === null ? null : numberOf(rounds, on);
    if (number === null) {
      entered.warnings.push({ code: 'again-unsure', line: again.line, on: on ?? '' });
      continue;
    }
    const handling = asHandling(again, number, row, rounds[number - 2]?.answeredOn ?? null);
    const told = withHandlings(entered.record, [handling], false, scene);
    entered.record = told.record;
    entered.changes.push(...told.changes);
    entered.warnings.push(...told.warnings);
  }
  return entered;
}

/**
 * The handlings of a suggestion up to the one that a row tells whose later handlings stand in further rows, and those behind it: what the row
 * says is of that one.
 */
export function partedRounds({ rounds }: SuggestionRecord, { answeredOn = null, again = [] }: ListedRow) {
  if (again.length === 0) return { told: rounds, behind: [] };
  const found = answeredOn === null ? -1 : rounds.findIndex((round) => round.answeredOn === answeredOn);
  const at = found >= 0 ? found : Math.max(0, rounds.length - 1 - again.length);
  return { told: rounds.slice(0, at + 1), behind: rounds.slice(at + 1) };
}
