import type { ParsedInput } from '#shared/contract/contract.ts';
import { addresseesOf, reportersOf } from '#shared/domain/addressees.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organRoot, organTitle, organTitles } from '#shared/domain/organ-root.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import type { HeldVote } from '#shared/domain/votes-of-round.ts';
import { type MessageKey, told, toldList } from '#shared/messages/catalogue.ts';
import type { ToldList } from '#shared/messages/told.ts';
import { feedbackOf, pointsOf } from '../ledger-index.ts';
import type { Doubt } from './doubt.ts';

/** Organs on whose reports a session can vote: those that have the opinion, those that sent a report, and those that lead a point. */
function votableOrgans(ledger: Ledger, opinion: OpinionRecord): string[] {
  const addressees = addresseesOf(ledger.organs, opinion).flatMap(({ organ }) => organ ?? []);
  const authors = feedbackOf(ledger, opinion.id).flatMap(({ organ, round }) =>
    organ !== null && round === opinion.round ? organ : [],
  );
  const leads = pointsOf(ledger, opinion.id).flatMap(pointLeads);
  return [...addressees, ...authors, ...leads].map((id) => organRoot(ledger.organs, id)?.id ?? id);
}

/** Some votes, those on single reports each with its organ: 市水务局：满意. */
export function toldVotes(ledger: Pick<Ledger, 'organs'>, votes: readonly HeldVote[]): ToldList<MessageKey> {
  return toldList(
    votes.map(({ organ, value }) => {
      const result = told(`rating.${value}`);
      return organ === null ? result : told('vote.of-organ', { organ: organTitle(ledger.organs, organ), result });
    }),
  );
}

/** An organ that was to answer without having the opinion. */
export function doubtsOfAddressees(ledger: Ledger, opinion: OpinionRecord, organ: string): Doubt[] {
  const known = addresseesOf(ledger.organs, opinion).flatMap((one) => one.organ ?? []);
  if (known.includes(organ)) return [];
  const details = { organ: organTitle(ledger.organs, organ), organs: toldList(organTitles(ledger.organs, known)) };
  return [{ code: 'organ-not-addressed', kind: 'impossible', details }];
}

/**
 * Doubts about what was voted on (`organ`: whose report; null: all of them). An organ that has nothing to do with the opinion is refused; where several
 * report, a vote that names none is asked about, and so is one on all beside those on single reports, or the other way round.
 */
export function doubtsOfVoteOn(
  ledger: Ledger,
  opinion: OpinionRecord,
  organ: string | null,
  input: ParsedInput<'opinions.vote'>,
): Doubt[] {
  const reporters = reportersOf(ledger.organs, opinion, opinion.round).flatMap((one) => one.organ ?? []);
  const organs = toldList(organTitles(ledger.organs, reporters));
  const { vote, organVotes = [] } = opinion;
  if (organ === null) {
    const isUnsaid = input.organ === undefined && reporters.length > 1 && vote === null;
    return [
      ...(isUnsaid ? [{ code: 'vote-of-which', kind: 'unlikely', details: { organs } } as const] : []),
      ...(organVotes.length > 0
        ? [{ code: 'vote-on-all', kind: 'unlikely', details: { votes: toldVotes(ledger, organVotes) } } as const]
        : []),
    ];
  }
  const details = { organ: organTitle(ledger.organs, organ), organs };
  if (!votableOrgans(ledger, opinion).includes(organ))
    return [{ code: 'organ-not-addressed', kind: 'impossible', details }];
  if (vote === null) return [];
  return [
    {
      code: 'vote-by-organ',
      kind: 'unlikely',
      details: { ...details, before: told(`rating.${vote.value}`), voted: vote.on },
    },
  ];
}
