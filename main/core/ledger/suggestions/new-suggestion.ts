import type { SuggestionRecord } from '#shared/domain/motion-record.ts';

/** A suggestion nobody has handled yet. */
export function newSuggestion(
  fields: Pick<SuggestionRecord, 'id' | 'title'> & Partial<SuggestionRecord>,
): SuggestionRecord {
  return {
    number: null,
    session: null,
    channel: null,
    proposers: [],
    delegation: null,
    category: null,
    lead: [],
    support: [],
    key: false,
    hard: false,
    receivedOn: null,
    handedOverOn: null,
    status: 'registered',
    rounds: [],
    cells: {},
    list: null,
    convertedFrom: null,
    citation: null,
    acts: [],
    note: '',
    entered: [],
    ...fields,
  };
}
