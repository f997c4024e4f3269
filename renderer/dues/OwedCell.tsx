import { useText } from '#renderer/base/language.tsx';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { DutyKind } from '#shared/domain/duty.ts';
import type { Owed } from '#shared/domain/owed.ts';
import { DueTag, soonDays } from './DueTag.tsx';

/**
 * A row's day: that of what it owes next, with how far it is; else the due date that stands though nothing is owed by it any more. What is
 * owed is named unless it is what the list is about (`plain`).
 */
export function OwedCell({ owed, due, plain }: { owed: Owed | null; due: DueDate | null; plain: DutyKind }) {
  const say = useText();
  if (!owed) return due ? <span className="soft">{due.date}</span> : say('ui.none');
  const isTagged = owed.days <= soonDays;
  return (
    <span className="owed-cell">
      {owed.due}
      {isTagged ? (
        <DueTag owed={owed} plain={plain} />
      ) : owed.kind === plain ? null : (
        <span className="cite">{say(`owed.${owed.kind}`)}</span>
      )}
    </span>
  );
}
