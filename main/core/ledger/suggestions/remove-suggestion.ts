import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isAnsweredRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { told } from '#shared/messages/catalogue.ts';
import { CoreError } from '../../core-error.ts';
import type { Circumstances } from '../circumstances.ts';
import { joinIdentities } from '../identity/join-identities.ts';
import { keepRemoved } from '../identity/removed-records.ts';
import { isTouchedSuggestion } from '../identity/temporary-suggestion.ts';
import { draftOf } from '../ledger-draft.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { recordOf } from '../record-of.ts';
import { toldUsage } from '../told-usage.ts';

/** What is lost with a suggestion on which somebody worked: a withdrawal is a fact, and no reason to take it out. */
function doubtsOf(suggestion: SuggestionRecord): Doubt[] {
  const isWorked = isTouchedSuggestion(suggestion) || suggestion.rounds.some(isAnsweredRound);
  const details = { title: suggestion.title, rounds: suggestion.rounds.length, acts: suggestion.acts.length };
  return isWorked ? [{ code: 'removes-worked', kind: 'unlikely', details }] : [];
}

/** A motion whose suggestion is taken out became none of the ledger's; which it became is found anew. */
function withoutSuggestion(motion: MotionRecord): MotionRecord {
  return { ...motion, convertedTo: null, entered: motion.entered.filter((field) => field !== 'convertedTo') };
}

/**
 * Takes a suggestion out of the ledger that should not stand there (read wrongly, entered twice). It is kept that a person did so: a list that
 * names it tells it and does not bring it back; registering it again does. Errors: `not-found`, `record-in-use` (others are handled
 * together with it), `confirm-needed` where somebody worked on it.
 */
export function removeSuggestion(ledger: Ledger, input: ParsedInput<'suggestions.remove'>, now: Circumstances): Change {
  const suggestion = recordOf(ledger, 'suggestions', input.id);
  const { id, title } = suggestion;
  const merged = Object.values(ledger.suggestions).filter((one) => one.mergedInto === id);
  if (merged.length > 0)
    throw new CoreError('record-in-use', { title, where: toldUsage(new Map([['suggestions', merged.length]])) });
  settleDoubts(doubtsOf(suggestion), input.confirmed);
  const draft = draftOf(ledger);
  draft.remove('suggestions', id);
  for (const motion of draft.all('motions'))
    if (motion.convertedTo === id) draft.put('motions', withoutSuggestion(motion));
  keepRemoved(draft, 'suggestions', suggestion, now);
  joinIdentities(draft.asReading());
  return draft.change(
    'suggestion-removed',
    suggestion.number ? told('desk.suggestion-title', { number: suggestion.number, title }) : title,
  );
}
