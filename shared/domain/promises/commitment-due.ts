import type { CommitmentRecord } from '../commitment-record.ts';
import type { DueBecause, DueDate } from '../due-date.ts';

type Dated = Pick<CommitmentRecord, 'due' | 'dueOrigin' | 'citation' | 'entered' | 'read'>;

/** A day that a person set, as earlier releases kept it: who did, and when, is not known. */
const typedOnce = { by: 'person', who: '', enteredOn: '', reason: '' } as const satisfies DueBecause;

function becauseOf({ due, citation, entered, read }: Dated): DueBecause {
  const isTyped = entered.includes('due') && read?.due !== due;
  return isTyped ? typedOnce : { by: 'paper', citation, counted: null };
}

/** The day of a promise of a paper, with where it comes from and every move of it; null where none is known. */
export function commitmentDue(commitment: Dated): DueDate | null {
  const { due, dueOrigin } = commitment;
  if (due === null) return null;
  return { date: due, ...(dueOrigin ?? { original: due, because: becauseOf(commitment), changes: [] }) };
}

/** A promise with another day; null takes the day away, and what is told of how it moved. */
export function withCommitmentDue(commitment: CommitmentRecord, due: DueDate | null): CommitmentRecord {
  const { dueOrigin: _, ...bare } = commitment;
  if (due === null) return { ...bare, due: null };
  const { date, ...dueOrigin } = due;
  const isOfPaper = dueOrigin.because.by === 'paper' && dueOrigin.changes.length === 0;
  return { ...bare, due: date, ...(!isOfPaper && { dueOrigin }) };
}

/** Every ISO day that a due date ever was. */
export function daysOfDue(due: DueDate | null): ReadonlySet<string> {
  if (due === null) return new Set();
  return new Set([due.date, due.original, ...due.changes.flatMap(({ from, to }) => [from, to])]);
}
