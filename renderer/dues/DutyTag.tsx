import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { daysUntil } from '#shared/domain/days-until.ts';
import { type Duty, isMissed } from '#shared/domain/duty.ts';
import { nextOwed } from '#shared/domain/owed.ts';
import { DueTag } from './DueTag.tsx';

/** Where one due date stands, as the core's duties tell: how far it is while owed, when it was met, or that it is owed no more. */
export function DutyTag({ duties }: { duties: readonly Duty[] }) {
  const say = useText();
  const [first] = duties;
  if (!first) return null;
  const owed = nextOwed(duties, today());
  if (owed) return <DueTag owed={owed} plain={first.kind} />;
  if (duties.some((duty) => duty.state === 'open')) return null;
  const met = duties.filter((duty) => duty.state === 'met');
  if (met.length === 0) {
    const missed = duties.find(isMissed)?.endedOn;
    return missed ? (
      <StatusTag tone="soon">{say('dues.missed', { date: missed })}</StatusTag>
    ) : (
      <StatusTag>{say('dues.void')}</StatusTag>
    );
  }
  const last = met.toSorted((a, b) => (a.metOn ?? '').localeCompare(b.metOn ?? '')).at(-1);
  if (!last?.metOn) {
    const isReport = last?.kind === 'written-report';
    return <StatusTag>{say(isReport ? 'dues.received-undated' : 'dues.met-day-unknown')}</StatusTag>;
  }
  const late = last.due ? -daysUntil(last.due.date, last.metOn) : 0;
  const details = { date: last.metOn, days: late };
  return late > 0 ? (
    <StatusTag tone="soon">{say('dues.met-late', details)}</StatusTag>
  ) : (
    <StatusTag>{say('dues.met', details)}</StatusTag>
  );
}
