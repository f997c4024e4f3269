import type { FeedbackRecord } from '../domain/feedback-record.ts';
import { idColumn } from './id-column.ts';
import { columnsOf } from './list-column.ts';

/** The answers of organs to opinions. */
export const feedbackColumns = columnsOf<FeedbackRecord>()([
  idColumn,
  { key: 'title', heading: 'column.feedback', on: ['cli'], kind: 'text', value: (row) => row.title },
  { key: 'answers', heading: 'column.answers', on: ['cli'], width: 240, kind: 'text', value: (row) => row.answers },
  {
    key: 'attachment',
    heading: 'column.attachment',
    on: ['cli'],
    width: 180,
    kind: 'state',
    words: 'attachment',
    known: ['proposed', 'confirmed', 'asked', 'none'],
    value: (row) => row.attachment,
  },
]);
