import { documentKinds } from '../domain/document-kind.ts';
import type { DocumentRecord } from '../domain/source-record.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

type Row = Pick<DocumentRecord, 'id' | 'kind' | 'title' | 'office' | 'author' | 'date' | 'firstLine' | 'lastLine'> & {
  printedIn?: string;
};

/** The papers of the library, and those of a file that is only read. */
export const documentColumns = columnsOf<Row>()([
  idColumn,
  {
    key: 'kind',
    heading: 'column.kind',
    on: ['screen', 'cli'],
    width: 124,
    kind: 'state',
    words: 'kind',
    known: [...documentKinds, 'own-paper'],
    value: (row) => row.kind,
  },
  { key: 'title', heading: 'column.title', on: ['screen', 'cli'], kind: 'text', value: (row) => row.title },
  {
    key: 'author',
    heading: 'column.author',
    on: ['screen', 'cli'],
    width: 170,
    kind: 'text',
    value: ({ office, author }) => [office, author].filter(Boolean).join(' '),
  },
  { key: 'date', heading: 'column.date', on: ['screen', 'cli'], width: 104, kind: 'day', value: (row) => row.date },
  // The source in which the same paper stands already.
  {
    key: 'same-as',
    heading: 'column.same-paper',
    on: ['screen', 'cli'],
    width: 140,
    kind: 'text',
    value: ({ printedIn }) => printedIn ?? null,
  },
  {
    key: 'lines',
    heading: 'column.lines',
    on: ['screen', 'cli'],
    width: 132,
    kind: 'place',
    value: ({ firstLine, lastLine }) => ({ firstLine, lastLine }),
    sortBy: (row) => row.firstLine,
  },
]);
