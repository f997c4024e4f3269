import type { Collection, LedgerRecords } from '#shared/domain/ledger.ts';
import {
  type Swap,
  swapAll,
  swapAnswers,
  swapChased,
  swapDays,
  swapOne,
  swapSeveral,
  swapVoted,
} from './swap-organ-ids.ts';

/** How the records of a collection name organs, and the paper that says so (null where a person alone does). */
export type Holder<C extends Collection> = {
  document(record: LedgerRecords[C]): string | null;
  swap(record: LedgerRecords[C], to: Swap): LedgerRecords[C];
};

/** Every field of the ledger that holds the id of an organ. A new one belongs here. */
export const holders: { [C in Collection]?: Holder<C> } = {
  documents: {
    document: (paper) => paper.id,
    swap: (paper, to) => ({
      ...paper,
      ...(paper.reply && { reply: { ...paper.reply, organs: swapAll(paper.reply.organs, 'reply', to) } }),
      ...(paper.moreReplies && {
        moreReplies: paper.moreReplies.map((one) => ({ ...one, organs: swapAll(one.organs, 'reply', to) })),
      }),
      ...(paper.limitOrgans && { limitOrgans: swapAll(paper.limitOrgans, 'limitOrgans', to) }),
    }),
  },
  opinions: {
    document: (opinion) => opinion.document,
    swap: (opinion, to) => ({
      ...opinion,
      ...swapSeveral(opinion, to),
      ...swapVoted(opinion, to),
      ...swapChased(opinion, to),
      lead: swapOne(opinion.lead, 'lead', to),
      rounds: opinion.rounds.map((round) => ({ ...round, ...swapSeveral(round, to), ...swapVoted(round, to) })),
      acts: opinion.acts.map((act) => (act.organ ? { ...act, organ: to(act.organ, 'acts') } : act)),
    }),
  },
  points: {
    document: (point) => point.citation.document,
    swap: (point, to) => ({
      ...point,
      ...swapVoted(point, to),
      ...swapChased(point, to),
      lead: swapOne(point.lead, 'lead', to),
      ...(point.alsoLead && { alsoLead: swapAll(point.alsoLead, 'alsoLead', to) }),
      support: swapAll(point.support, 'support', to),
      ...(point.namedLead !== undefined && { namedLead: to(point.namedLead, 'namedLead') }),
      ...(point.limitOrgan !== undefined && { limitOrgan: to(point.limitOrgan, 'limitOrgan') }),
    }),
  },
  feedback: {
    document: (feedback) => feedback.document,
    swap: (feedback, to) => ({ ...feedback, organ: swapOne(feedback.organ, 'organ', to) }),
  },
  motions: {
    document: (motion) => motion.citation?.document ?? null,
    swap: (motion, to) => ({
      ...motion,
      ...swapChased(motion, to),
      lead: swapOne(motion.lead, 'lead', to),
      support: swapAll(motion.support, 'support', to),
    }),
  },
  suggestions: {
    document: (suggestion) => suggestion.citation?.document ?? null,
    swap: (suggestion, to) => ({
      ...suggestion,
      ...swapChased(suggestion, to),
      lead: swapAll(suggestion.lead, 'lead', to),
      support: swapAll(suggestion.support, 'support', to),
      ...(suggestion.alsoNamed && { alsoNamed: swapAll(suggestion.alsoNamed, 'alsoNamed', to) }),
      ...(suggestion.leadChanges && {
        leadChanges: suggestion.leadChanges.map((one) => ({ ...one, from: swapAll(one.from, 'leadChanges', to) })),
      }),
      ...(suggestion.supportSince && { supportSince: swapDays(suggestion.supportSince, to) }),
      rounds: suggestion.rounds.map((round) => ({
        ...round,
        supportOn: swapDays(round.supportOn, to),
        ...(round.leadAnswers && { leadAnswers: swapAnswers(round.leadAnswers, to) }),
        ...(round.former && {
          former: round.former.map((one) => ({
            ...one,
            lead: swapAll(one.lead, 'rounds', to),
            ...(one.support && { support: swapAll(one.support, 'rounds', to) }),
          })),
        }),
      })),
    }),
  },
  commitments: {
    document: (commitment) => commitment.citation.document,
    swap: (commitment, to) => ({ ...commitment, organ: swapOne(commitment.organ, 'organ', to) }),
  },
  targets: {
    document: (target) => target.citation.document,
    swap: (target, to) => ({ ...target, organ: swapOne(target.organ, 'organ', to) }),
  },
  projects: {
    document: (project) => project.citation.document,
    swap: (project, to) => ({
      ...project,
      lead: swapAll(project.lead, 'lead', to),
      support: swapAll(project.support, 'support', to),
    }),
  },
  identities: {
    document: ({ waiting }) => (waiting.is === 'suggestion' ? (waiting.record.citation?.document ?? null) : null),
    swap: (question, to) => {
      const { waiting } = question;
      if (waiting.is !== 'suggestion') return question;
      const { lead, support, alsoNamed } = waiting.record;
      const named = {
        lead: swapAll(lead, 'lead', to),
        support: swapAll(support, 'support', to),
        ...(alsoNamed && { alsoNamed: swapAll(alsoNamed, 'alsoNamed', to) }),
      };
      return { ...question, waiting: { ...waiting, record: { ...waiting.record, ...named } } };
    },
  },
  briefs: {
    document: () => null,
    swap: (brief, to) => ({
      ...brief,
      scope: brief.scope.organ ? { ...brief.scope, organ: to(brief.scope.organ, 'scope') } : brief.scope,
      records: brief.records.map((name) =>
        name.startsWith('organs/o-') ? `organs/${to(name.slice('organs/'.length), 'records')}` : name,
      ),
    }),
  },
};

/** Collections whose records name organs. */
export const organHolders = Object.keys(holders) as Collection[];
