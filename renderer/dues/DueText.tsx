import { useText } from '#renderer/base/language.tsx';
import type { DueDate } from '#shared/domain/due-date.ts';

/** A due date that nobody moves any more: the day, and the original one where it was extended. */
export function DueText({ due }: { due: DueDate }) {
  const say = useText();
  return (
    <span className="num">
      {due.date}
      {due.original === due.date ? null : <span className="soft"> {say('dues.original', { date: due.original })}</span>}
    </span>
  );
}
