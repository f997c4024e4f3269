import type { DueBecause, DueChange, DueDate } from '#shared/domain/due-date.ts';
import { leavesOriginal } from '#shared/domain/leaves-original.ts';
import { CoreError } from '../../core-error.ts';

export type DueStep = Omit<DueChange, 'kind' | 'from'>;

/** A due date that a person sets where none stood; `orderedOn`: ISO day of the order to handle it again that asks for it. */
export function typedDue(date: string, typed: { by: string; on: string; reason: string; orderedOn?: string }): DueDate {
  const { by: who, on: enteredOn, reason, orderedOn } = typed;
  const ordered = orderedOn === undefined ? {} : { orderedOn };
  const because = { by: 'person', who, enteredOn, reason, ...ordered } as const;
  return { date, original: date, because, changes: [] };
}

/**
 * More time (延期): the day in force moves, the original day stays. Errors: `bad-input` when the new day is not later than the one
 * in force.
 */
export function extendDue(due: DueDate, step: DueStep): DueDate {
  if (step.to <= due.date) throw new CoreError('bad-input', { field: 'to', reason: 'not-later', date: due.date });
  const change: DueChange = { ...step, kind: 'extension', from: due.date };
  return { ...due, date: step.to, changes: [...due.changes, change] };
}

/** The day that a new count or a new printing moved to the one in force, where nothing came after; null where something else brought it. */
function countedFrom({ changes }: DueDate): string | null {
  const last = changes.at(-1);
  return last?.kind === 'new-rule' || last?.kind === 'new-printing' ? last.from : null;
}

/**
 * A day that was wrong is put right (更正): it never held, so that the original day moves with it. Where an extension stands, or a
 * list has moved the day, what is corrected is the day in force, and the original stays. The day in force, where a new count brought it: it is
 * the right one from the beginning.
 */
export function correctDue(due: DueDate, step: DueStep): DueDate {
  const from = step.to === due.date ? countedFrom(due) : due.date;
  if (from === null) return due;
  const isMoved = due.changes.some(({ kind }) => leavesOriginal(kind));
  const change: DueChange = { ...step, kind: 'correction', from };
  return {
    ...due,
    date: step.to,
    original: isMoved ? due.original : step.to,
    changes: [...due.changes, change],
  };
}

/**
 * The day that a person gives for a duty, whatever was counted or printed for it: the person is its source from then on, and the change keeps where
 * the other day came from. A day that is the same says nothing new but its reason, where one is given. Where an extension stands, the original day stays.
 */
export function givenDue(
  due: DueDate | null,
  date: string,
  given: { by: string; on: string; reason: string },
): DueDate {
  if (!due) return typedDue(date, given);
  const { by, on, reason } = given;
  const step = { to: date, on, enteredOn: on, by, reason, allowedBy: '', letter: '' };
  const corrected = correctDue(due, step);
  const last = corrected.changes.at(-1);
  const { because } = typedDue(date, given);
  if (corrected === due || last === undefined) return reason === '' ? due : { ...due, because };
  return { ...corrected, because, changes: [...due.changes, { ...last, was: due.because }] };
}

/**
 * The day that the office's list came to say of a duty whose day had held until then: the original day stays, so that nothing is met in
 * time only because the list was written anew. Whether more time was granted, the list does not say.
 */
export function listedDue(due: DueDate, because: DueBecause, step: DueStep): DueDate {
  if (step.to === due.date) return { ...due, because };
  const change: DueChange = { ...step, kind: 'listed', from: due.date, was: due.because };
  return { ...due, date: step.to, because, changes: [...due.changes, change] };
}

/**
 * The same duty counted anew: from a start that was put right (a correction: the first day never held), by another rule, by another paper, or
 * from a receipt that was recorded (what held before held until then). An extension that was granted is not lost: it keeps the later day.
 */
export function recountDue(
  before: DueDate | null,
  counted: DueDate | null,
  step: Omit<DueStep, 'to'>,
  kind: 'correction' | 'new-rule' | 'new-printing' | 'signed-for' = 'new-rule',
): DueDate | null {
  if (!before || !counted) return counted;
  if (kind !== 'new-printing' && before.original === counted.date && isSameCount(before, counted)) return before;
  const extension = before.changes.findLast((change) => change.kind === 'extension');
  const date = extension && extension.to > counted.date ? extension.to : counted.date;
  const was = kind === 'correction' ? {} : { was: before.because };
  const change: DueChange = { ...step, to: date, kind, from: before.date, ...was };
  return { ...counted, date, changes: [...before.changes, change] };
}

/**
 * The day counted for a letter that goes out anew (重新交办) on the ISO day `step.on`: extensions of the first letter were granted to
 * another organ, and stay with it.
 */
export function reassignedDue(
  before: DueDate | null,
  counted: DueDate | null,
  step: Omit<DueStep, 'to'>,
): DueDate | null {
  if (!before || !counted) return counted;
  const change: DueChange = { ...step, to: counted.date, kind: 'reassigned', from: before.date, was: before.because };
  return { ...counted, changes: [change] };
}

/** Whether both were counted by one rule, printed by one paper, or given in the same way. */
export function isSameCount(a: DueDate, b: DueDate): boolean {
  if (a.because.by !== 'rule' || b.because.by !== 'rule') return a.because.by === b.because.by;
  return a.because.rulePack === b.because.rulePack && a.because.rule === b.because.rule;
}

/** A person's reason for the day that stands. Errors: `bad-input` where none does, or the reason says nothing. */
export function reasonedDue(due: DueDate | null, given: { by: string; on: string; reason: string }): DueDate {
  if (due === null || given.reason === '')
    throw new CoreError('bad-input', { field: 'dueReason', reason: given.reason });
  return givenDue(due, due.date, given);
}
