import type { DueDate } from '#shared/domain/due-date.ts';

/** A due date that a person typed; with `original`, extended from that day with consent. All days ISO. */
export function inventedDue(date: string, original = date): DueDate {
  const because = { by: 'person', who: '周文', enteredOn: original, reason: '' } as const;
  const extension = {
    kind: 'extension',
    from: original,
    to: date,
    on: original,
    enteredOn: original,
    by: '周文',
    reason: '涉及部门较多',
    allowedBy: '主任会议',
    letter: '',
  } as const;
  return { date, original, because, changes: date === original ? [] : [extension] };
}
