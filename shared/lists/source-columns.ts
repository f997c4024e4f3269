import { readerVersion } from '../domain/reader-version.ts';
import type { SourceRecord } from '../domain/source-record.ts';
import { type Told, told } from '../messages/catalogue.ts';
import { toldMarkWords } from '../messages/told-secrecy.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

function count<Key extends 'opinions' | 'points' | 'feedback' | 'motions' | 'suggestions'>(key: Key) {
  return {
    key,
    heading: `column.${key}`,
    on: ['screen', 'cli'],
    width: 84,
    kind: 'number',
    // Sources read by earlier releases do not say how many suggestions they hold.
    value: (row: SourceRecord) => row.counts[key] ?? null,
  } as const;
}

/** How far the reading of a file is looked at, and that it could be read anew. Marks of secrecy stand before it. */
function stateOf(source: SourceRecord): Told {
  const review = reviewOf(source);
  const state = source.reader < readerVersion && !source.own ? told('library.state-older-reader', { review }) : review;
  return source.secrecy ? told('secrecy.state', { words: toldMarkWords(source.secrecy.marks), state }) : state;
}

/** Whether somebody has looked at what was read; of a paper that this program wrote, whose it is. */
function reviewOf({ own, state, counts }: SourceRecord): Told {
  if (own) return told(`own-paper-of.${own.workspace}`);
  if (state === 'confirmed') return told('library.state-confirmed');
  return counts.doubts > 0 ? told('library.state-doubts', { count: counts.doubts }) : told('library.state-to-review');
}

/** The files as imported. */
export const sourceColumns = columnsOf<SourceRecord>()([
  idColumn,
  { key: 'title', heading: 'column.source', on: ['screen', 'cli'], kind: 'text', value: (row) => row.title },
  {
    key: 'documents',
    heading: 'column.papers',
    on: ['screen', 'cli'],
    width: 84,
    kind: 'number',
    value: (row) => row.counts.documents,
  },
  count('opinions'),
  count('points'),
  count('feedback'),
  count('motions'),
  count('suggestions'),
  {
    key: 'imported',
    heading: 'column.imported',
    on: ['screen', 'cli'],
    width: 140,
    kind: 'moment',
    value: (row) => row.importedAt,
  },
  { key: 'state', heading: 'column.status', on: ['screen', 'cli'], width: 116, kind: 'told', value: stateOf },
  { key: 'act', heading: 'column.act', on: ['screen'], width: 96, kind: 'act', value: () => null },
]);
