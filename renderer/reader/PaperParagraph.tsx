import { memo } from 'react';
import { useText } from '#renderer/app/language.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import type { TextMark, TextParagraph } from '#shared/contract/library-calls.ts';
import type { PaperHit } from './find-in-paper.ts';
import { markAddress } from './mark-address.ts';

/** One paragraph: line number, words, and in the margin the records that were taken from it. */
export const PaperParagraph = memo(function PaperParagraph(props: {
  paragraph: TextParagraph;
  marks: readonly TextMark[];
  hits: readonly PaperHit[];
  isMarked: boolean;
  isChosen: boolean;
  onChoose: (line: number, extend: boolean) => void;
}) {
  const say = useText();
  const { firstLine, text, level } = props.paragraph;
  return (
    <div
      className={level > 0 ? 'paper-paragraph heading' : 'paper-paragraph'}
      data-first={firstLine}
      data-marked={props.isMarked || undefined}
      data-chosen={props.isChosen || undefined}
    >
      <button
        type="button"
        className="paper-number"
        tabIndex={-1}
        aria-label={say('ui.line', { first: firstLine })}
        onClick={(event) => props.onChoose(firstLine, event.shiftKey)}
      >
        {firstLine}
      </button>
      <PaperText text={text} marks={props.hits.map(({ start, end }) => ({ start, end, kind: 'hit' as const }))} />
      <div className="paper-marks">
        {props.marks.map((mark) => (
          <MarginMark key={`${mark.collection}-${mark.record}`} mark={mark} />
        ))}
      </div>
    </div>
  );
});

function MarginMark({ mark }: { mark: TextMark }) {
  const say = useText();
  const address = markAddress(mark);
  const label = (
    <>
      <b>{say(`collection.${mark.collection}`)}</b> {mark.title}
    </>
  );
  if (!address) return <span className="margin-mark">{label}</span>;
  return (
    <a className="margin-mark" href={address}>
      {label}
    </a>
  );
}
