import { holds } from '#core/rules/first-match.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { endOfDelegation, nameOfDeputy } from './deputy-mentions.rules.ts';

/** One naming of a deputy who moves a motion or a suggestion. */
export type DeputyMention = {
  collection: 'motions' | 'suggestions';
  record: string;
  name: string;
  /** As printed; null where the record tells none. */
  delegation: string | null;
  /** Place of the paper or the session; null where nothing tells. */
  place: string | null;
};

type Records = { motions: readonly MotionRecord[]; suggestions: readonly SuggestionRecord[] };

function isName(name: string): boolean {
  return holds(nameOfDeputy, name) && name.length >= 2;
}

/** Every deputy whom a motion or a suggestion names. Only the first proposer's delegation is told by a list. */
export function deputyMentions(
  { motions, suggestions }: Records,
  placeOfRecord: (record: MotionRecord | SuggestionRecord) => string | null,
): DeputyMention[] {
  const moved = motions.flatMap((motion) =>
    motion.leadProposers.map((name): DeputyMention => {
      return { collection: 'motions', record: motion.id, name, delegation: null, place: placeOfRecord(motion) };
    }),
  );
  const suggested = suggestions.flatMap((one) =>
    one.proposers.map((name, at): DeputyMention => {
      const delegation = at === 0 ? one.delegation : null;
      return { collection: 'suggestions', record: one.id, name, delegation, place: placeOfRecord(one) };
    }),
  );
  return [...moved, ...suggested].filter(({ name }) => isName(name));
}

/** A delegation as compared: 城东团 and 城东代表团 are one. */
export function delegationKey(delegation: string): string {
  return endOfDelegation.form.replace(delegation.replace(/\s/g, ''));
}
