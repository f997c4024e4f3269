import { daysBetween } from '#core/calendar/iso-day.ts';
import { groupBy } from '#core/group-by.ts';
import { type Duty, isMissed, isOverdue, windowDuties } from '#shared/domain/duty.ts';
import { joined, organsInWords, type SheetScene } from './sheet.ts';

/** A duty that was met: on which day, and how late; a report that came on a day that nobody entered is no report less. */
function metWords({ say }: SheetScene, { kind, metOn, due }: Duty): string {
  if (metOn === null) return say(kind === 'written-report' ? 'dues.received-undated' : 'cli.duty-met-some-day');
  const days = due ? daysBetween(due.date, metOn) : 0;
  return days > 0 ? say('cli.duty-met-late', { on: metOn, days }) : say('cli.duty-met', { on: metOn });
}

/** How a duty stands: met on a day, overdue by some days, still open, a window, or no longer owed. */
function standingOf(scene: SheetScene, duty: Duty): string {
  const { say, today } = scene;
  if (duty.state === 'met') return metWords(scene, duty);
  if (windowDuties.includes(duty.kind)) return say('cli.duty-window');
  if (isMissed(duty)) return say('dues.missed', { date: duty.endedOn ?? '' });
  if (duty.state === 'void') return say('cli.duty-void');
  if (!duty.due) return say('cli.duty-open');
  const days = daysBetween(today, duty.due.date);
  if (isOverdue(duty, today)) return say('urgency.overdue', { days: -days });
  return days === 0 ? say('urgency.today') : say('cli.duty-open-days', { days });
}

function dutyLine(scene: SheetScene, duty: Duty, isManyRounds: boolean): string {
  return joined([
    isManyRounds && scene.say('cli.round', { number: duty.round }),
    scene.say(`duty.${duty.kind}`),
    duty.by ?? organsInWords(scene, duty.organs),
    duty.due?.date ?? scene.say('cli.no-due'),
    standingOf(scene, duty),
  ]);
}

/**
 * What is owed: which, in which round, by whom, by when, and how it stands. `nameOf` says whose duty it is where a sheet shows those of
 * several records; what reads alike for several is one line.
 */
export function dutyLines(
  scene: SheetScene,
  duties: readonly Duty[],
  isManyRounds: boolean,
  nameOf: (duty: Duty) => string = () => '',
): string[] {
  const alike = groupBy(duties, (duty) => dutyLine(scene, duty, isManyRounds));
  return [...alike].map(([line, group]) => {
    const names = group.map(nameOf).filter((name) => name !== '');
    return joined([line, names.join(' ')]);
  });
}
