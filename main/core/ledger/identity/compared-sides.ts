import type { ComparedSide, IdentityQuestion } from '#shared/contract/list-preview.ts';
import type { Candidate } from '#shared/domain/identity-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { suggestionColumns } from '#shared/domain/suggestion-columns.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { told } from '#shared/messages/catalogue.ts';
import { toldColumn } from '#shared/messages/column-text.ts';
import type { LedgerDraft } from '../ledger-draft.ts';

export type SideScene = { draft: Pick<LedgerDraft, 'get' | 'records'> };

/** The fields by which a person tells one suggestion from another. */
const telling: readonly SuggestionField[] = [
  'session',
  'number',
  'title',
  'proposers',
  'delegation',
  'channel',
  'lead',
  'handedOverOn',
  'answeredOn',
];

/** A suggestion as a side of a comparison. */
export function suggestionSide(suggestion: SuggestionRecord, { draft }: SideScene): ComparedSide {
  const nameOf = (organ: string) => organTitle(draft.records('organs'), organ);
  const round = suggestion.rounds.at(-1) ?? null;
  return suggestionColumns
    .filter(({ field }) => telling.includes(field))
    .map(({ field, kind, value }) => ({
      label: told(`list-field.${field}`),
      value: toldColumn(kind, value(suggestion, round), nameOf),
    }));
}

/** A question about a suggestion with both sides, as a person is to see it. */
export function suggestionQuestion(
  id: string,
  own: SuggestionRecord,
  candidates: readonly Candidate[],
  scene: SideScene,
): IdentityQuestion {
  return {
    id,
    own: suggestionSide(own, scene),
    candidates: candidates.flatMap(({ record, reasons }) => {
      const known = scene.draft.get('suggestions', record);
      if (!known) return [];
      const speaking = reasons.map((reason) => told(`identity.${reason}`));
      return [{ record, reasons: speaking, side: suggestionSide(known, scene) }];
    }),
  };
}
