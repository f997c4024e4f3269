import type { DueChange, DueDate } from '#shared/domain/due-date.ts';
import { storedReason, toldDue } from '#shared/messages/explain-due.ts';
import { joined, type SheetScene } from './sheet.ts';

function changeLine({ say, tell }: SheetScene, change: DueChange): string {
  const { kind, from, to, on, enteredOn, by, reason, allowedBy, letter } = change;
  return joined([
    say(`due-change.${kind}`),
    `${from} → ${to}`,
    // Of a correction nobody decided anything on the day on which it was typed.
    (kind !== 'correction' || on !== enteredOn) && say('cli.decided-on', { on }),
    tell(storedReason(reason)),
    allowedBy && say('cli.allowed-by', { who: allowedBy }),
    letter,
    say('cli.entered-by', { on: enteredOn, who: by || '—' }),
  ]);
}

/**
 * A due date: the day in force, the first one where it moved, why it is that day, and every change of it. `organ`: whose it is, where
 * several have one.
 */
export function dueLines(scene: SheetScene, name: string, due: DueDate | null, organ = ''): string[] {
  if (!due) return [];
  const { say, tell } = scene;
  const original = due.original === due.date ? null : say('cli.due-original', { date: due.original });
  const origin = tell(toldDue({ ...due, changes: [] }, name));
  return [
    joined([name, organ, due.date, original, origin]),
    ...due.changes.map((change) => `  ${changeLine(scene, change)}`),
  ];
}
