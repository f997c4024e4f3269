import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import { draftOf } from '../ledger-draft.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { recordOf } from '../record-of.ts';
import { withoutAct } from '../strike-act.ts';
import { doubtsOfStrike } from './doubts-of-return.ts';
import { withHandOver } from './hand-over-suggestion.ts';
import { handOverTakenBack } from './reassign-suggestion.ts';
import { rulesBasis } from './rules-basis.ts';

/** The suggestion without a hand-over entered by mistake; what was learnt since (that it is hard) counts from the letter before it. */
function withoutHandOver(
  basis: ReturnType<typeof rulesBasis>,
  stored: SuggestionRecord,
  act: string,
  now: Circumstances,
): SuggestionRecord {
  const back = handOverTakenBack(stored, act);
  const [first] = back.rounds;
  if (back === stored || !first?.openedOn || back.rounds.length > 1) return back;
  return { ...withHandOver(basis, back, first.openedOn, now), handedOverOn: stored.handedOverOn };
}

/**
 * Strikes a fact that was entered by mistake; the trail keeps it. A struck hand-over gives back the one before it.
 * Errors: `not-found`, `implausible` (another hand-over followed).
 */
export function strikeSuggestionAct(
  ledger: Ledger,
  input: ParsedInput<'suggestions.strike'>,
  now: Circumstances,
): Change {
  const stored = recordOf(ledger, 'suggestions', input.id);
  const acts = withoutAct(stored.acts, input.act);
  settleDoubts(doubtsOfStrike(stored, input.act));
  const draft = draftOf(ledger);
  const known = withoutHandOver(rulesBasis(draft), stored, input.act, now);
  const isMerged = acts.some((act) => act.type === 'merged');
  draft.put('suggestions', { ...known, acts, mergedInto: isMerged ? (known.mergedInto ?? null) : null });
  return draft.change('suggestion-act-struck', known.title);
}
