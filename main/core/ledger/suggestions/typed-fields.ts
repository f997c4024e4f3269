import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { withMovers } from '#shared/text/deputies-in-words.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { doubtsOfSupport, doubtsOfSupporter, supportBeside } from '../organs/lead-and-support.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import type { Doubt } from '../plausible/doubt.ts';
import type { SuggestionPatch } from './suggestion-patch.ts';
import { withSince } from './support-since.ts';

const plainFields = ['title', 'key', 'receivedOn', 'channel', 'note'] as const;

const textFields = ['number', 'session', 'delegation', 'category'] as const;

export function withFields(draft: LedgerDraft, known: SuggestionRecord, patch: SuggestionPatch): SuggestionRecord {
  const next = patch.proposers === undefined ? { ...known } : withMovers(known, patch.proposers);
  for (const field of plainFields) if (patch[field] !== undefined) Object.assign(next, { [field]: patch[field] });
  for (const field of textFields)
    if (patch[field] !== undefined) next[field] = patch[field] === '' ? null : patch[field];
  const place = placeOfRecord(draft, known);
  const organs = (names: string[]) => [...new Set(names.map((name) => typedOrgan(draft, name, place)))];
  if (patch.lead !== undefined) {
    next.lead = organs(patch.lead);
    // A person says who leads: nothing is open any more.
    if (next.leadChanges) next.leadChanges = next.leadChanges.map((one) => ({ ...one, is: 'corrected' }));
  }
  if (patch.support !== undefined) next.support = organs(patch.support);
  // Who comes to lead supports no longer.
  else if (patch.lead !== undefined)
    next.support = [...supportBeside(draft.records('organs'), next.lead, next.support)];
  return withSince(draft, known, next, patch);
}

export function roleDoubts(draft: LedgerDraft, { lead, support }: SuggestionRecord, patch: SuggestionPatch): Doubt[] {
  return patch.support === undefined ? [] : doubtsOfSupport(draft.records('organs'), lead, support);
}

/** An opinion of an organ that does not support the suggestion; taking one out is open to all. */
export function supportDoubts(
  draft: LedgerDraft,
  next: SuggestionRecord,
  { supportOn = [] }: SuggestionPatch,
): Doubt[] {
  const place = placeOfRecord(draft, next);
  const given = supportOn.flatMap(({ organ, on }) => (on === null ? [] : typedOrgan(draft, organ, place)));
  return doubtsOfSupporter(draft.records('organs'), next.support, given);
}
