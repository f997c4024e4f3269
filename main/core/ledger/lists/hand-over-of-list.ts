import type { DueDate } from '#shared/domain/due-date.ts';
import type { LeadChange, SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { withLeadChanges } from '../suggestions/lead-changes-of.ts';
import { handedOverAnew } from '../suggestions/reassign-suggestion.ts';
import { dueCell } from './list-due.ts';
import type { ListedRow, RowWarning } from './listed-row.ts';
import { areOneOrgan, areSameOrgans } from './organs-once.ts';
import type { RowScene } from './row-scene.ts';

type Organs = readonly string[];

/** True for organs of which none is one of the others, under whichever of its names. */
function areOthers(a: Organs, b: Organs, scene: RowScene): boolean {
  return a.every((one) => b.every((other) => !areOneOrgan(one, other, scene)));
}

/** The hand-over in force, where the only handling has begun. */
function inForce({ rounds }: SuggestionRecord): (SuggestionRound & { openedOn: string }) | null {
  const [only, ...later] = rounds;
  return only && later.length === 0 && only.openedOn !== null ? { ...only, openedOn: only.openedOn } : null;
}

/** True where a person said from when the handling counts: a list does not begin it anew. */
function isPersons({ entered }: SuggestionRecord): boolean {
  return entered.includes('handedOverOn') || entered.includes('rounds');
}

/** The later letter by which a row gives a suggestion to other organs; null where it is none or where that is not certain. */
function laterLetter(suggestion: SuggestionRecord, lead: Organs, row: ListedRow, scene: RowScene): string | null {
  const round = inForce(suggestion);
  const on = row.handedOverOn;
  if (!round || on === null || on <= round.openedOn || isPersons(suggestion)) return null;
  // What was answered before the letter was answered by the organ that had it.
  if (round.answeredOn !== null && round.answeredOn < on) return null;
  return suggestion.lead.length > 0 && areOthers(lead, suggestion.lead, scene) ? on : null;
}

function listedDueOf(row: ListedRow): { due?: DueDate } {
  const date = row.handling?.due ?? null;
  if (date === null) return {};
  return { due: { date, original: date, because: { by: 'list', ...dueCell(row) }, changes: [] } };
}

/**
 * The suggestion with other organs of which no list says since when they lead: those before stay beside them, and whether the list puts it
 * right or it was handed over anew is a person's to say. A list that comes back to those before takes the question away.
 */
function withLeadPutRight(suggestion: SuggestionRecord, lead: string[], scene: RowScene): SuggestionRecord {
  const next = { ...suggestion, lead };
  const known = suggestion.leadChanges ?? [];
  const isBack = ({ is, from }: LeadChange) => is === 'asked' && areSameOrgans(from, lead, scene);
  if (known.some(isBack))
    return withLeadChanges(
      next,
      known.filter((one) => !isBack(one)),
    );
  if (!isOtherLead(suggestion, lead, scene)) return next;
  const change = { from: suggestion.lead, list: scene.listTitle ?? '', seenOn: scene.now.today, is: 'asked' } as const;
  return withLeadChanges(next, [...known, change]);
}

/** True for other organs than those that had a suggestion after its hand-over. */
function isOtherLead(suggestion: SuggestionRecord, lead: Organs, scene: RowScene): boolean {
  return (
    inForce(suggestion) !== null &&
    suggestion.lead.length > 0 &&
    lead.length > 0 &&
    areOthers(lead, suggestion.lead, scene)
  );
}

/**
 * The suggestion with the organs that a list says lead. Where the list says another and later day of the hand-over too, the suggestion was
 * handed over anew: the organs before, with their days, stay as history. Otherwise the list puts right who leads.
 */
export function withLeadOfList(
  suggestion: SuggestionRecord,
  lead: string[],
  row: ListedRow,
  scene: RowScene,
): SuggestionRecord {
  const on = laterLetter(suggestion, lead, row, scene);
  if (on === null) return withLeadPutRight(suggestion, lead, scene);
  return handedOverAnew(scene.basis, suggestion, { on, lead, act: '', ...listedDueOf(row) }, scene.now);
}

/** What is told of other organs than those that had a suggestion after its hand-over: that it went out anew, or that nobody knows. */
export function warningsOfLead(
  suggestion: SuggestionRecord,
  lead: Organs,
  row: ListedRow,
  scene: RowScene,
): RowWarning[] {
  const round = inForce(suggestion);
  if (!round || !isOtherLead(suggestion, lead, scene)) return [];
  const names = (ids: Organs) => ids.map(scene.nameOf).join('、');
  const details = { before: names(suggestion.lead), after: names(lead), start: round.openedOn };
  const on = laterLetter(suggestion, lead, row, scene);
  return [on === null ? { code: 'lead-corrected', ...details } : { code: 'handed-over-anew', ...details, on }];
}

/** True for a row that tells of a hand-over which another one has followed since: what it says of it is known. */
export function isOfFormer({ rounds }: SuggestionRecord, lead: Organs, row: ListedRow, scene: RowScene): boolean {
  const former = rounds.at(-1)?.former ?? [];
  return former.some((one) => one.openedOn === row.handedOverOn && !areOthers(lead, one.lead, scene));
}

/** The day of the first letter, where a row says that of it or of one that followed. */
export function firstLetter({ rounds, handedOverOn }: SuggestionRecord, on: string | null): string | null {
  const round = rounds.at(-1);
  const days = [round?.openedOn, ...(round?.former ?? []).map(({ openedOn }) => openedOn)];
  return round?.former && days.includes(on) ? handedOverOn : on;
}
