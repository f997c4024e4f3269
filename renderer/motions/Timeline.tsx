import { toAddress } from '#renderer/app/address.ts';
import { useText } from '#renderer/app/language.tsx';

export type TimelineEntry = { on: string | null; what: string; document: string | null };

/** What happened, oldest first; a paper is a link to it. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const say = useText();
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 className="section-title">{say('motions.timeline')}</h2>
      <ol className="ledger-list timeline">
        {entries.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no ids and are never reordered
          <li key={at}>
            <span className="num soft">{entry.on ?? say('ui.none')}</span>
            {entry.document ? (
              <a href={toAddress('reader', [entry.document])}>{entry.what}</a>
            ) : (
              <span>{entry.what}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
