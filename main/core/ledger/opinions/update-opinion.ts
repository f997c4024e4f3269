import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { atOnce } from '../../steps.ts';
import { joinFeedback } from '../joins/join-feedback.ts';
import { draftOf } from '../ledger-draft.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { decidedIds } from '../propose/is-touched.ts';
import { recordOf, withEntered } from '../record-of.ts';

/** Sets what a person knows better than the paper: meeting, day, matter, organ. No reading changes it again. Errors: `not-found`. */
export function updateOpinion(ledger: Ledger, input: ParsedInput<'opinions.update'>): Change {
  const opinion = recordOf(ledger, 'opinions', input.id);
  const draft = draftOf(ledger);
  const { id: _, ...patch } = input;
  const next = { ...opinion };
  if (patch.meeting !== undefined) next.meeting = patch.meeting === '' ? null : patch.meeting;
  if (patch.date !== undefined) next.date = patch.date;
  if (patch.matter !== undefined) next.matter = patch.matter;
  if (patch.lead !== undefined)
    next.lead = patch.lead === null ? null : typedOrgan(draft, patch.lead, placeIn(draft, opinion.document));
  const fields = Object.entries(patch).filter(([, value]) => value !== undefined);
  draft.put('opinions', { ...next, entered: withEntered(opinion.entered, ...fields.map(([field]) => field)) });
  // Answers are attached by meeting and day: what follows from another one is seen at once, not when some file is read next.
  if (next.meeting !== opinion.meeting || next.date !== opinion.date)
    atOnce(joinFeedback(draft.asReading(), decidedIds(draft)));
  return draft.change('opinion-updated', opinion.title);
}
