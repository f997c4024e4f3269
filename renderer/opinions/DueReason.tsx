import { useText } from '#renderer/app/language.tsx';
import type { DueDate } from '#shared/domain/due-date.ts';

/** Why a due date is what it is: the article, the day it counts from, its extensions. */
export function DueReason({ due }: { due: DueDate }) {
  const say = useText();
  const { because, extensions } = due;
  const parts = [
    because
      ? say('opinions.because-of-due', {
          article: because.article,
          start: because.start,
          count: because.count,
          unit: say(`opinions.unit-${because.unit}`),
        })
      : say('opinions.due-typed'),
    because && !because.confirmed ? say('opinions.due-unconfirmed') : null,
    extensions.length > 0 ? say('opinions.due-was', { date: due.original, count: extensions.length }) : null,
  ];
  return <span className="cite">{parts.filter(Boolean).join(' · ')}</span>;
}
