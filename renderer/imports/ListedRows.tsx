import { useText } from '#renderer/base/language.tsx';
import type { ListReport } from '#shared/contract/list-preview.ts';
import { listLines, listSummary } from '#shared/messages/list-lines.ts';

/** Sentences shown at once: a list of two thousand rows would make the page slow. */
const mostShown = 200;

/** What becomes of the rows of the lists in a file: the counts, and under them what is to be said of rows. */
export function ListedRows({ listed, isOpen }: { listed: ListReport; isOpen: boolean }) {
  const say = useText();
  const lines = listLines(listed, say);
  const [summary = say('preview.left-out')] = listSummary(listed, say);
  if (lines.length === 0) return <p>{summary}</p>;
  return (
    <details open={isOpen}>
      <summary>{summary}</summary>
      <ul className="small">
        {lines.slice(0, mostShown).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > mostShown ? (
          <li className="soft">{say('preview.more', { count: lines.length - mostShown })}</li>
        ) : null}
      </ul>
    </details>
  );
}
