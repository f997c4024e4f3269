import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { type AnswerPromise, isUndatedPromise, promisesOfRound } from '#shared/domain/promises/answer-promise.ts';
import { isOpenSuggestion } from '#shared/domain/suggestion-status.ts';
import { type Telling, told, toldList } from '#shared/messages/catalogue.ts';
import { toldNumber } from '#shared/messages/numbered-title.ts';
import { item } from './desk-item.ts';

type Basis = Pick<Ledger, 'suggestions' | 'commitments' | 'organs' | 'office'>;
type Undated = { suggestion: SuggestionRecord; promise: AnswerPromise };
const common = { collection: 'suggestions', urgency: 'to-check', action: 'open' } as const;
/** So many suggestions are named in the reason of one item. */
const mostNamed = 8;

function undatedOf(ledger: Basis, suggestion: SuggestionRecord): Undated[] {
  const round = suggestion.rounds.at(-1);
  if (!round || !isOpenSuggestion(suggestion.status)) return [];
  const promise = promisesOfRound(ledger, suggestion, round).find(isUndatedPromise);
  return promise ? [{ suggestion, promise }] : [];
}

function ofOne(ledger: Basis, { suggestion, promise }: Undated): DeskItem {
  const organ = organTitles(ledger.organs, promise.organs).join('、') || null;
  const because = promise.dueText
    ? told('because.promise-undated', { words: promise.dueText })
    : told('because.promise-timeless', { words: promise.words ?? told('promise.words-missing') });
  return item({ ...common, about: 'promise', title: suggestion.title, record: suggestion.id, organ, because });
}

/** Many of one kind are one line: the desk leads to the list of them. */
function ofSeveral(undated: readonly Undated[], first: Undated): DeskItem {
  const count = undated.length;
  const isWorded = first.promise.dueText !== null;
  const names = undated
    .slice(0, mostNamed)
    .map(({ suggestion: { number, title } }): Telling => (number === null ? title : toldNumber(number)));
  const because = told(count > mostNamed ? 'because.promises-some' : 'because.promises-all', {
    suggestions: toldList(names),
  });
  const title = told(isWorded ? 'desk.promises-worded' : 'desk.promises-timeless', { count });
  const about = isWorded ? 'promises-worded' : 'promises-timeless';
  const record = first.suggestion.id;
  return {
    ...item({ ...common, about, title, record, organ: null, because, scope: { promise: 'undated' }, count }),
    id: about,
  };
}

/**
 * Promises of answers of which no day is known: they fall due on no day until somebody enters one. One line for those that name no time, one
 * for those whose words no day follows from.
 */
export function undatedPromiseItems(ledger: Ledger): readonly DeskItem[] {
  const { suggestions, commitments, organs, office } = ledger;
  return kept(suggestions, [commitments, organs, office], () => seekUndated(ledger));
}

const kept = keptWith<Ledger['suggestions'], readonly DeskItem[]>();

function seekUndated(ledger: Basis): DeskItem[] {
  const all = listed(ledger.suggestions).flatMap((one) => undatedOf(ledger, one));
  return [true, false].flatMap((isWorded) => {
    const undated = all.filter(({ promise }) => (promise.dueText !== null) === isWorded);
    const [first, ...others] = undated;
    if (!first) return [];
    return others.length === 0 ? [ofOne(ledger, first)] : [ofSeveral(undated, first)];
  });
}
