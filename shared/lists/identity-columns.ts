import type { IdentityRow } from '../contract/identity-calls.ts';
import type { IdentitySubject } from '../domain/identity-record.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

const subjects = ['suggestions', 'motions', 'opinions', 'targets'] as const satisfies readonly IdentitySubject[];

/** The questions whether what came in is one of the ledger's records. */
export const identityColumns = columnsOf<IdentityRow>()([
  idColumn,
  { key: 'title', heading: 'column.title', on: ['cli'], kind: 'text', value: (row) => row.title },
  {
    key: 'subject',
    heading: 'column.kind',
    on: ['cli'],
    width: 120,
    kind: 'state',
    words: 'identity.subject',
    known: subjects,
    value: (row) => row.subject,
  },
  { key: 'from', heading: 'identity.from', on: ['cli'], width: 240, kind: 'told', value: (row) => row.from },
  {
    key: 'candidates',
    heading: 'identity.standing',
    on: ['cli'],
    width: 72,
    kind: 'number',
    value: (row) => row.candidates.length,
  },
  {
    key: 'decidedOn',
    heading: 'identity.done',
    on: ['cli'],
    width: 100,
    kind: 'day',
    value: (row) => row.decision?.on ?? null,
  },
]);
