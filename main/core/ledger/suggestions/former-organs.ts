import type { FormerOrgan } from '#shared/contract/former-organ.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { FormerHandOver, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { earlierNames, organNameOn } from '#shared/domain/organ-name-on.ts';

type Organs = Ledger['organs'];

/** Organs by the names that they bore on an ISO day; by those of today where no day is known. */
function namesOn(organs: Organs, ids: readonly string[], day: string | null): string {
  return [...new Set(ids.map((id) => organNameOn(organs, id, day ?? '9999')))].join('、');
}

/** The organs of the hand-overs that another one took the place of, with the letter that gave the suggestion back. */
function ofHandOvers(organs: Organs, { rounds, acts, lead }: SuggestionRecord): FormerOrgan[] {
  return rounds.flatMap(({ former = [], openedOn, number }) =>
    former.map((one, at): FormerOrgan => {
      const following: FormerHandOver | undefined = former[at + 1];
      const next = following ? following.openedOn : openedOn;
      const letter = acts.find(
        ({ type, on, round }) => type === 'returned' && round === number && on === one.returnedOn,
      );
      return {
        role: 'lead',
        name: namesOn(organs, one.lead, one.openedOn),
        to: namesOn(organs, following ? following.lead : lead, next),
        why: one.returnedOn === null ? 'handed-over' : 'returned',
        on: one.returnedOn,
        next,
        reason: letter?.note ?? '',
        letter: letter?.number ?? '',
      };
    }),
  );
}

/** The names that an organ bore while it had the suggestion (from the ISO day `since`), and the organs that went into it, as far as `today`. */
function ofNames(organs: Organs, id: string, role: FormerOrgan['role'], span: { since: string; today: string }) {
  return earlierNames(organs, id)
    .filter(({ until }) => until > span.since && until <= span.today)
    .map(({ name, until }): FormerOrgan => {
      const isMerged = organs[id]?.mergedOn === until;
      const told = { name, to: organNameOn(organs, id, until), on: until, next: null, reason: '', letter: '' };
      return { role, why: isMerged ? 'merged' : 'renamed', ...told };
    });
}

/**
 * Who had a suggestion before the organs of an ISO day, as far as the ledger knows: organs that gave it back or from which it was taken, and the
 * organs and names from which those of today came while they had it. Names without a day are other spellings and no former organs.
 */
export function formerOrgans(organs: Organs, suggestion: SuggestionRecord, today: string): FormerOrgan[] {
  const since = suggestion.rounds.at(-1)?.openedOn ?? suggestion.handedOverOn ?? '';
  const named = (['lead', 'support'] as const).flatMap((role) =>
    suggestion[role].flatMap((id) => ofNames(organs, id, role, { since, today })),
  );
  const each = new Map(named.map((one) => [`${one.role} ${one.name} ${one.on}`, one]));
  return [...ofHandOvers(organs, suggestion), ...each.values()];
}
