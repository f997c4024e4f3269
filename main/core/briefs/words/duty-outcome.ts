import { daysBetween } from '#core/calendar/iso-day.ts';
import type { Duty } from '#shared/domain/duty.ts';
import { paperDate } from './paper-date.ts';

type Owed = Pick<Duty, 'due' | 'state' | 'metOn' | 'endedOn'>;

/** How a paper stands to its last day: 按期, or how many days late, counted from the day behind that one. */
function punctual(due: string, on: string): string {
  const late = daysBetween(due, on);
  return late > 0 ? `逾期${late}天` : '按期';
}

/** What became of what was owed until `due`, seen on `today` (both ISO). */
function becameOf({ state, metOn, endedOn }: Owed, due: string, today: string): string {
  if (state === 'met') return metOn === null ? '已收到' : `${paperDate(metOn)}收到，${punctual(due, metOn)}`;
  const lastDay = state === 'void' ? (endedOn ?? null) : today;
  if (state === 'void')
    return lastDay === null || lastDay <= due ? '办理结束时未收到' : `办理结束时未收到，${punctual(due, lastDay)}`;
  return today > due ? `尚未收到，已${punctual(due, today)}` : '尚未收到，未到期';
}

/**
 * A sentence on a paper that was to be sent: its last day, the day on which it came, on time or how late. `what` names the paper, `today` is ISO; null
 * where no day was set for it.
 */
export function dutyOutcome(what: string, duty: Owed, today: string): string | null {
  const due = duty.due?.date;
  return due === undefined ? null : `${what}报送期限为${paperDate(due)}，${becameOf(duty, due, today)}。`;
}
