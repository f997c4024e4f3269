import { useText } from '#renderer/base/language.tsx';
import type { ReadUnread } from '#shared/domain/readings/read-unread.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { unreadCounts, unreadSection, unreadSum } from '#shared/messages/told-unread.ts';

/** What stands in a paper and gave no record, section by section with its lines; nothing where all was read. */
export function UnreadSections(props: { document: DocumentRecord; unread: readonly ReadUnread[] }) {
  const say = useText();
  const { firstLine, lastLine } = props.document;
  const own = props.unread.filter(({ lines }) => lines.some((line) => line >= firstLine && line <= lastLine));
  if (own.length === 0) return null;
  return (
    <details className="review-unread">
      <summary>{say('unread.sum', { what: unreadCounts(say, unreadSum(own)) })}</summary>
      <ul aria-label={say('review.unread')}>
        {own.map((section) => (
          <li key={`${section.firstLine}-${section.heading ?? ''}`} className="cite">
            {unreadSection(say, section)}
          </li>
        ))}
      </ul>
    </details>
  );
}
