import { useText } from '#renderer/base/language.tsx';
import type { ListReport } from '#shared/contract/list-preview.ts';
import { listLines, listSummary } from '#shared/messages/list-lines.ts';

/** Sentences shown at once: a list of two thousand rows would make the page slow. */
const mostShown = 200;

/** What becomes of the rows of the lists in a file: the counts, and under them what is to be said of rows. */
export function ListedRows({ listed, isOpen }: { listed: ListReport; isOpen: boolean }) {
  const say = useText();
  const lines = listLines(listed, say);
  // A table of which nothing was taken has no counts: its own sentence says so.
  const [first = say('preview.left-out'), ...others] = lines;
  const counts = listSummary(listed, say);
  const summary = counts.length > 0 ? counts.join(' ') : first;
  if ((counts.length > 0 ? lines : others).length === 0) return <p>{summary}</p>;
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
