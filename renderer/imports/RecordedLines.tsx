import { useTell, useText } from '#renderer/base/language.tsx';
import type { Told } from '#shared/messages/catalogue.ts';
import { firstLines } from '#shared/messages/first-lines.ts';

/** What an import recorded of its papers, a line each. */
export function RecordedLines({ lines }: { lines: readonly Told[] }) {
  const say = useText();
  const tell = useTell();
  if (lines.length === 0) return null;
  return (
    <ul className="small" aria-label={say('preview.recorded')}>
      {firstLines(lines.map(tell), say).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
