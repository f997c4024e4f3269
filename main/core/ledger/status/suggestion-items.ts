import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { openLeadChange } from '#shared/domain/open-lead-change.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { lacksHandOver, ratingAlone } from '#shared/domain/stages/suggestion-status-on.ts';
import { isOpenSuggestion, isSuggestionInForce } from '#shared/domain/suggestion-status.ts';
import { type Told, told, toldList } from '#shared/messages/catalogue.ts';
import { dayToCome } from '../suggestions/day-to-come.ts';
import { earlyAnswer } from '../suggestions/early-answer.ts';
import { waitingSince } from '../suggestions/reassign-suggestion.ts';
import { item } from './desk-item.ts';
import { undatedPromiseItems } from './undated-promise-items.ts';

/** What the items are made from: of the ledger the names of organs alone. */
type Scene = { ledger: Pick<Ledger, 'organs'>; today: string };

function dissatisfiedItems({ ledger }: Scene, one: SuggestionRecord): DeskItem[] {
  if (one.status !== 'rated' || one.rounds.at(-1)?.result !== 'dissatisfied') return [];
  const organ = organTitles(ledger.organs, one.lead).join('、') || null;
  const bare = { title: one.title, collection: 'suggestions', record: one.id, urgency: 'to-check' } as const;
  return [item({ ...bare, organ, because: told('because.dissatisfied'), action: 'open' })];
}

/** Suggestions that their organ returned and that nobody has yet: the office hands them over anew. */
function returnedItems({ ledger }: Scene, one: SuggestionRecord): DeskItem[] {
  const on = waitingSince(one);
  if (on === null) return [];
  const organ = organTitles(ledger.organs, one.lead).join('、') || told('because.returned-by-lead');
  const bare = { title: one.title, collection: 'suggestions', record: one.id, urgency: 'to-check' } as const;
  return [
    item({
      ...bare,
      about: 'returned',
      organ: null,
      because: told('because.returned', { organ, on }),
      action: 'open',
    }),
  ];
}

/** Ratings on file where no answer is: one of the two is wrong or missing. */
function ratingAloneItems({ ledger }: Scene, one: SuggestionRecord): DeskItem[] {
  const round = isSuggestionInForce(one) ? one.rounds.at(-1) : undefined;
  const rating = round ? ratingAlone(round) : null;
  if (rating === null) return [];
  const organ = organTitles(ledger.organs, one.lead).join('、') || null;
  const bare = { title: one.title, collection: 'suggestions', record: one.id, urgency: 'to-check', organ } as const;
  const because = told('because.rating-alone', { rating: told(`rating.${rating}`) });
  return [item({ ...bare, about: 'rating', because, action: 'open' })];
}

/** Answers that came with a list, dated before the hand-over: somebody must look whose they are. */
function earlyAnswerItems({ ledger }: Scene, one: SuggestionRecord): DeskItem[] {
  const early = isSuggestionInForce(one) ? earlyAnswer(one) : null;
  if (!early) return [];
  const organ = organTitles(ledger.organs, one.lead).join('、') || null;
  const bare = { title: one.title, collection: 'suggestions', record: one.id, urgency: 'to-check', organ } as const;
  return [item({ ...bare, because: told('because.answer-early', early), action: 'open' })];
}

/** What a person entered of an answer or a handling of which no hand-over is recorded: the letter is to be entered. */
function missingHandOverItems({ ledger }: Scene, one: SuggestionRecord): DeskItem[] {
  const isMissing = isOpenSuggestion(one.status) && one.entered.includes('rounds') && lacksHandOver(one);
  if (!isMissing) return [];
  const organ = organTitles(ledger.organs, one.lead).join('、') || null;
  const bare = { title: one.title, collection: 'suggestions', record: one.id, urgency: 'to-check', organ } as const;
  return [item({ ...bare, about: 'hand-over', because: told('because.hand-over-missing'), action: 'open' })];
}

/** Nobody is registered, or a group of which each answers for itself. */
function missingOrgan({ groups = [] }: SuggestionRecord): Told {
  return groups.length === 0
    ? told('because.organ-missing')
    : told('because.organ-group', { groups: toldList(groups) });
}

/** Suggestions handed over to nobody that is known: nobody owes the answer. */
function organlessItems(_: Scene, one: SuggestionRecord): DeskItem[] {
  const isMissing = one.handedOverOn !== null && one.lead.length === 0 && isOpenSuggestion(one.status);
  if (!isMissing || one.status === 'returned') return [];
  const bare = { title: one.title, collection: 'suggestions', record: one.id, urgency: 'to-check' } as const;
  return [item({ ...bare, about: 'organ', organ: null, because: missingOrgan(one), action: 'open' })];
}

/** Other organs than those that had it, as a list says without a day: whether it was put right or handed over anew a person must say. */
function leadChangeItems({ ledger }: Scene, one: SuggestionRecord): DeskItem[] {
  const open = isSuggestionInForce(one) ? openLeadChange(one) : null;
  if (!open) return [];
  const names = (ids: readonly string[]) => toldList(organTitles(ledger.organs, ids));
  const bare = { title: one.title, collection: 'suggestions', record: one.id, urgency: 'to-check' } as const;
  const because = told('because.lead-changed', { before: names(open.from), after: names(one.lead), list: open.list });
  return [item({ ...bare, about: 'lead', organ: null, because, action: 'open' })];
}

/** Facts that came with a list under a day that has not come: the desk asks until somebody put the day right. */
function dayToComeItems({ ledger, today }: Scene, one: SuggestionRecord): DeskItem[] {
  const found = isSuggestionInForce(one) ? dayToCome(one, today) : null;
  if (!found) return [];
  const organ = organTitles(ledger.organs, one.lead).join('、') || null;
  const bare = { title: one.title, collection: 'suggestions', record: one.id, urgency: 'to-check', organ } as const;
  const because = told('because.day-to-come', { field: told(`list-field.${found.field}`), on: found.on });
  return [item({ ...bare, about: 'day', because, action: 'open' })];
}

/** What may wait at a suggestion, kind by kind. */
const kinds: readonly ((scene: Scene, one: SuggestionRecord) => DeskItem[])[] = [
  dissatisfiedItems,
  returnedItems,
  ratingAloneItems,
  earlyAnswerItems,
  dayToComeItems,
  missingHandOverItems,
  organlessItems,
  leadChangeItems,
];

const keptOfAll = keptWith<Ledger['suggestions'], readonly DeskItem[]>();
const keptItems = keptWith<SuggestionRecord, readonly DeskItem[]>();

/** What waits at suggestions besides their duties: a decision, a new hand-over, or a look at what cannot be. */
export function suggestionItems(ledger: Ledger, today: string): DeskItem[] {
  const scene: Scene = { ledger, today };
  const parts = [ledger.organs, today];
  const itemsOf = (one: SuggestionRecord) =>
    keptItems(one, parts, () => kinds.flatMap((itemsOfKind) => itemsOfKind(scene, one)));
  const items = keptOfAll(ledger.suggestions, parts, () => listed(ledger.suggestions).flatMap(itemsOf));
  return [...items, ...undatedPromiseItems(ledger)];
}
