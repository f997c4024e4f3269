import { useText } from '#renderer/base/language.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import type { SearchHit } from '#shared/contract/library-calls.ts';

/** One thing found: its title, and the sentence with the words marked. */
export function HitLine({ hit }: { hit: SearchHit }) {
  const say = useText();
  return (
    <span className="hit-line">
      <span className="hit-title">
        {hit.title}
        {hit.line ? <span className="cite"> {say('ui.line', { first: hit.line })}</span> : null}
      </span>
      {hit.sentence && hit.sentence !== hit.title ? (
        <PaperText text={hit.sentence} marks={hit.hits.map((mark) => ({ ...mark, kind: 'hit' as const }))} />
      ) : null}
    </span>
  );
}
