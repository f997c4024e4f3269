import type { Collection, LedgerRecords } from '#shared/domain/ledger.ts';

type ReadCollection =
  | 'documents'
  | 'opinions'
  | 'points'
  | 'feedback'
  | 'motions'
  | 'suggestions'
  | 'commitments'
  | 'targets'
  | 'projects'
  | 'personnel';
type Field<C extends Collection> = keyof LedgerRecords[C] & string;
type Fields<C extends Collection> = { offered: readonly Field<C>[]; quiet: readonly Field<C>[] };

/**
 * The fields that readings and joins give, by collection: one that a person changes is the person's from then on. When a later reading
 * says something else of it, an `offered` field is laid beside the person's value; a `quiet` one (an order, an address, how sure the
 * reader is, what is made of other records) is not worth asking about.
 */
export const readerFields: { readonly [C in ReadCollection]: Fields<C> } = {
  documents: {
    offered: [],
    quiet: [
      'title',
      'number',
      'kind',
      'firstLine',
      'lastLine',
      'parent',
      'author',
      'office',
      'date',
      'meeting',
      'page',
      'confidence',
      'because',
      'corrected',
      'place',
      'reply',
      'limits',
      'limitOrgans',
      'print',
      'motions',
      'agenda',
      'sitting',
      'heardOn',
      'extension',
      'covering',
      'supplement',
      'planLetter',
    ],
  },
  opinions: {
    offered: ['title', 'subject', 'addressee', 'meeting', 'date', 'matter', 'lead'],
    quiet: ['document', 'affirmation', 'consent', 'problems', 'closing', 'limits', 'confidence'],
  },
  points: {
    offered: ['title', 'citation', 'lead', 'support', 'limit'],
    quiet: ['number', 'state', 'confidence', 'because', 'namedLead', 'alsoLead', 'limitOrgan', 'groups'],
  },
  feedback: {
    offered: ['title', 'opinion', 'version', 'receivedOn', 'organ'],
    quiet: ['answers', 'deliberatedAt', 'pointsNamed', 'onlyPoints', 'answerParts'],
  },
  motions: {
    offered: ['title', 'number', 'session', 'leadProposers', 'signers', 'disposition'],
    quiet: [
      'convertedTo',
      'mergedInto',
      'formed',
      'dispositionOn',
      'handlingCommittee',
      'papers',
      'citation',
      'claims',
    ],
  },
  suggestions: {
    offered: [
      'title',
      'number',
      'session',
      'proposers',
      'delegation',
      'category',
      'lead',
      'support',
      'handedOverOn',
      'rounds',
    ],
    quiet: ['cells', 'list', 'citation', 'convertedFrom'],
  },
  commitments: {
    offered: ['title', 'citation', 'organ', 'due'],
    quiet: ['dueText', 'figure', 'shownBy'],
  },
  targets: {
    offered: ['title', 'value', 'unit', 'period', 'role'],
    quiet: ['indicator', 'qualifier', 'change', 'nature', 'citation'],
  },
  projects: { offered: ['title', 'lead', 'support'], quiet: ['number', 'targets', 'citation'] },
  personnel: { offered: [], quiet: ['title', 'kind', 'post', 'citation'] },
};

export type { ReadCollection };

export function isReadCollection(collection: Collection): collection is ReadCollection {
  return Object.hasOwn(readerFields, collection);
}

/** All fields that readings give to a collection. */
export function fieldsOf<C extends ReadCollection>(collection: C): readonly Field<C>[] {
  const { offered, quiet } = readerFields[collection] as Fields<C>;
  return [...offered, ...quiet];
}
