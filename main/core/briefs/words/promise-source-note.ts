import type { Ledger } from '#shared/domain/ledger.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { type MessageDetails, type MessageKey, message } from '#shared/messages/catalogue.ts';
import { typedAnswer } from '#shared/messages/typed-answer.ts';
import { paperDate } from './paper-date.ts';
import { sourceNote } from './source-note.ts';

/** Where a promise stands: the passage that prints it, or that a person recorded it with the answer; empty where nobody can tell. */
export function promiseSourceNotes(ledger: Ledger, { citation, answer }: CommitmentRow): string[] {
  if (citation) return [sourceNote(ledger, citation)];
  if (!answer?.typed) return [];
  const { answeredOn } = answer.typed;
  const say = (...said: [MessageKey, MessageDetails?]) => message('zh-CN', ...said);
  return [typedAnswer(say, answeredOn && paperDate(answeredOn))];
}
