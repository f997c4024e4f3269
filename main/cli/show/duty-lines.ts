import { daysBetween } from '#core/calendar/iso-day.ts';
import { type Duty, isOverdue, windowDuties } from '#shared/domain/duty.ts';
import { joined, organsInWords, type SheetScene } from './sheet.ts';

/** How a duty stands: met on a day, overdue by some days, still open, a window, or no longer owed. */
function standingOf({ say, today }: SheetScene, duty: Duty): string {
  if (duty.state === 'met') return duty.metOn ? say('cli.duty-met', { on: duty.metOn }) : say('cli.duty-met-some-day');
  if (windowDuties.includes(duty.kind)) return say('cli.duty-window');
  if (duty.state === 'void') return say('cli.duty-void');
  if (!duty.due) return say('cli.duty-open');
  const days = daysBetween(today, duty.due.date);
  if (isOverdue(duty, today)) return say('urgency.overdue', { days: -days });
  return days === 0 ? say('urgency.today') : say('cli.duty-open-days', { days });
}

/** What is owed, one duty a line: which, in which round, by whom, by when, and how it stands. */
export function dutyLines(scene: SheetScene, duties: readonly Duty[], isManyRounds: boolean): string[] {
  return duties.map((duty) =>
    joined([
      isManyRounds && scene.say('cli.round', { number: duty.round }),
      scene.say(`duty.${duty.kind}`),
      organsInWords(scene, duty.organs),
      duty.due?.date ?? scene.say('cli.no-due'),
      standingOf(scene, duty),
    ]),
  );
}
