import type { Collection, LedgerRecords } from '#shared/domain/ledger.ts';

/** How a field of a record is put into words. A word of the catalogue is named by the front of its key. */
export type FieldKind =
  | 'text'
  | 'organ'
  | 'organs'
  | 'list'
  | 'due'
  | 'citation'
  | 'count'
  | { words: string }
  | { title: Collection };

type ShownFields<C extends Collection> = { [F in keyof LedgerRecords[C] & string]?: FieldKind };

/** Fields that a preview shows when they change, by collection. What is not named here is the program's own bookkeeping. */
export const shownFields: { [C in Collection]?: ShownFields<C> } = {
  documents: { title: 'text', kind: { words: 'kind' }, date: 'text', meeting: 'text', author: 'text', office: 'text' },
  opinions: {
    title: 'text',
    subject: 'text',
    addressee: 'text',
    meeting: 'text',
    date: 'text',
    lead: 'organ',
    due: 'due',
    draftDue: 'due',
    stage: { words: 'stage' },
    sameAs: { title: 'opinions' },
  },
  points: {
    title: 'text',
    citation: 'citation',
    lead: 'organ',
    support: 'organs',
    due: 'due',
    limit: 'due',
    status: { words: 'status' },
    state: { words: 'point-state' },
  },
  feedback: {
    title: 'text',
    answers: 'text',
    opinion: { title: 'opinions' },
    attachment: { words: 'attachment' },
    organ: 'organ',
    receivedOn: 'text',
    sameAs: { title: 'feedback' },
  },
  measures: { title: 'text', citation: 'citation' },
  motions: {
    title: 'text',
    number: 'text',
    session: 'text',
    leadProposers: 'list',
    signers: 'text',
    disposition: { words: 'disposition' },
    status: { words: 'motion-status' },
    convertedTo: { title: 'suggestions' },
    papers: 'count',
  },
  suggestions: { status: { words: 'suggestion-status' }, convertedFrom: { title: 'motions' } },
  commitments: { title: 'text', due: 'text', organ: 'organ', state: { words: 'commitment-state' } },
  targets: { indicator: 'text', value: 'text', period: 'text', sameAs: { title: 'targets' } },
  projects: { title: 'text', lead: 'organs', support: 'organs' },
  personnel: { title: 'text', post: 'text' },
  organs: { title: 'text', mergedInto: { title: 'organs' }, shortNames: 'list' },
  deputies: { title: 'text', delegation: 'text' },
  meetings: { title: 'text' },
};
