import type { Chase } from '#shared/domain/chase-record.ts';
import type { Collection, LedgerRecords } from '#shared/domain/ledger.ts';
import type { LeadAnswer } from '#shared/domain/motion-record.ts';
import type { Offered } from '#shared/domain/offer.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';

/** Gives the id that is to stand in place of an organ's id; `field` is the field that names it. */
export type Swap = (id: string, field: string) => string;

/** How the records of a collection name organs, and the paper that says so (null where a person alone does). */
type Holder<C extends Collection> = {
  document(record: LedgerRecords[C]): string | null;
  swap(record: LedgerRecords[C], to: Swap): LedgerRecords[C];
};

function swapOne(id: string | null, field: string, to: Swap): string | null {
  return id === null ? null : to(id, field);
}

const none: string[] = [];

function swapAll(ids: string[], field: string, to: Swap): string[] {
  if (ids.length === 0) return none;
  const [first = '', ...others] = ids;
  if (others.length === 0) return to(first, field) === first ? ids : [to(first, field)];
  return [...new Set(ids.map((id) => to(id, field)))];
}

/** Days by organ; of two organs that are one the earlier day stays. */
function swapDays(days: Readonly<Record<string, string>>, to: Swap): Record<string, string> {
  const swapped: Record<string, string> = {};
  for (const [id, on] of Object.entries(days)) {
    const other = to(id, 'rounds');
    const known = swapped[other];
    swapped[other] = known !== undefined && known < on ? known : on;
  }
  return swapped;
}

/** Answers by organ; of two organs that are one the earlier stays. */
function swapAnswers(answers: Readonly<Record<string, LeadAnswer>>, to: Swap): Record<string, LeadAnswer> {
  const swapped: Record<string, LeadAnswer> = {};
  for (const [id, answer] of Object.entries(answers)) {
    const other = to(id, 'rounds');
    const known = swapped[other];
    swapped[other] = known !== undefined && known.on < answer.on ? known : answer;
  }
  return swapped;
}

/** Fields of records in which readings name organs. */
export const organFields: readonly string[] = ['lead', 'support', 'organ', 'printed-lead', 'printed-support'];

function swapView(views: Readonly<Record<string, unknown>>, to: Swap): Record<string, unknown> {
  const isId = (one: unknown) => typeof one === 'string';
  const swapped = Object.entries(views).map(([field, view]) => {
    if (!organFields.includes(field)) return [field, view];
    if (isId(view)) return [field, to(view, 'read')];
    return [field, Array.isArray(view) ? swapAll(view.filter(isId), 'read', to) : view];
  });
  return Object.fromEntries(swapped);
}

/** What readings say of organs beside what a person entered names them as well. */
function swapViews<R extends object>(record: R, to: Swap): R {
  const { read, offers }: Offered = record;
  if (read === undefined && offers === undefined) return record;
  return {
    ...record,
    ...(read === undefined ? {} : { read: swapView(read, to) }),
    ...(offers === undefined ? {} : { offers: swapView(offers, to) }),
  };
}

/** The organs that were chased. */
function swapChased({ chases }: { chases?: Chase[] }, to: Swap) {
  return chases === undefined
    ? {}
    : { chases: chases.map((one) => ({ ...one, organs: swapAll(one.organs, 'chases', to) })) };
}

/** The further organs of an opinion, and those asked again. */
function swapSeveral({ alsoTo, askedOf }: Pick<OpinionRecord, 'alsoTo' | 'askedOf'>, to: Swap) {
  return {
    ...(alsoTo && { alsoTo: alsoTo.map((one) => ({ ...one, organ: to(one.organ, 'alsoTo') })) }),
    ...(askedOf && { askedOf: swapAll(askedOf, 'alsoTo', to) }),
  };
}

/** The organs on whose reports a session voted. */
function swapVoted({ organVotes }: Pick<OpinionRecord, 'organVotes'>, to: Swap) {
  return organVotes && { organVotes: organVotes.map((one) => ({ ...one, organ: to(one.organ, 'organVotes') })) };
}

/** Every field of the ledger that holds the id of an organ. A new one belongs here. */
const holders: { [C in Collection]?: Holder<C> } = {
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

type Entered = { entered?: readonly string[] };

/** One naming of an organ, as `swapOrgans` hands it out. */
export type OrganReference = {
  collection: Collection;
  /** Record that names it. */
  record: string;
  id: string;
  /** Paper that says so; null where a person alone does. */
  document: string | null;
  isEntered: boolean;
};

/** Puts another id in place of each organ's id that any record names; records that change are put into the draft. */
export function swapOrgans(draft: LedgerDraft, to: (reference: OrganReference) => string): void {
  for (const collection of organHolders) swapIn(draft, collection, to);
}

/** Hands out every naming of an organ by the records of a draft. */
export function eachOrganNamed(draft: LedgerDraft, heard: (reference: OrganReference) => void): void {
  for (const collection of organHolders)
    for (const record of draft.all(collection)) for (const one of namingsIn(collection, record)) heard(one);
}

/** What a record names as it stands: every import asks for it again, and records are replaced, never altered. */
const knownNamings = new WeakMap<object, readonly OrganReference[]>();

function namingsIn<C extends Collection>(collection: C, record: LedgerRecords[C]): readonly OrganReference[] {
  const known = knownNamings.get(record);
  if (known) return known;
  const namings: OrganReference[] = [];
  swapRecord(collection, record, (one) => {
    namings.push(one);
    return one.id;
  });
  knownNamings.set(record, namings);
  return namings;
}

/** The record with other ids in place of those of the organs that it names. */
function swapRecord<C extends Collection>(
  collection: C,
  record: LedgerRecords[C],
  to: (reference: OrganReference) => string,
): LedgerRecords[C] {
  const holder: Holder<C> | undefined = holders[collection];
  if (!holder) return record;
  const { entered = [] } = record as Entered;
  const document = holder.document(record);
  const swap: Swap = (id, field) => {
    const isEntered = document === null || entered.includes(field);
    return to({ collection, record: record.id, id, document, isEntered });
  };
  return swapViews(holder.swap(record, swap), swap);
}

function swapIn<C extends Collection>(
  draft: LedgerDraft,
  collection: C,
  to: (reference: OrganReference) => string,
): void {
  for (const record of draft.all(collection)) {
    let isChanged = false;
    for (const one of namingsIn(collection, record)) if (to(one) !== one.id) isChanged = true;
    if (isChanged) draft.put(collection, swapRecord(collection, record, to));
  }
}
