import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';

/** A person's name: Chinese characters, with a point inside for names of minorities. Collective movers are no person. */
const personName = /^[\u4e00-\u9fff]{1,4}(?:·[\u4e00-\u9fff]{1,8})?[\u4e00-\u9fff]?$/;

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
  return personName.test(name) && name.length >= 2;
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
  return delegation.replace(/\s/g, '').replace(/(?:代表)?(?:团|小组|组)$/, '');
}
