import { memo } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import type { TextMark, TextParagraph } from '#shared/contract/library-calls.ts';
import type { PaperHit } from './find-in-paper.ts';
import { markAddress } from './mark-address.ts';

/** One paragraph: line number, words, and in the margin the records that were taken from it. */
export const PaperParagraph = memo(function PaperParagraph(props: {
  paragraph: TextParagraph;
  /** Heading of the outline that opens this paragraph. */
  heading: string | null;
  marks: readonly TextMark[];
  hits: readonly PaperHit[];
  isMarked: boolean;
  isChosen: boolean;
  onChoose: (line: number, extend: boolean) => void;
}) {
  const say = useText();
  const { firstLine, text } = props.paragraph;
  const headLength = headingLength(text, props.heading);
  return (
    <div
      className="paper-paragraph"
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
      <PaperText
        text={text}
        marks={[
          ...props.hits.map(({ start, end }) => ({ start, end, kind: 'hit' as const })),
          ...(headLength > 0 ? [{ start: 0, end: headLength, kind: 'head' as const }] : []),
        ]}
      />
      <div className="paper-marks">
        {props.marks.map((mark) => (
          <MarginMark key={`${mark.collection}-${mark.record}`} mark={mark} />
        ))}
      </div>
    </div>
  );
});

/** How much of a paragraph its heading takes: a run-in heading only its own words, a heading alone the whole line. */
function headingLength(text: string, heading: string | null): number {
  if (!heading) return 0;
  return text.startsWith(heading) ? heading.length : text.search(/[。；：]/) + 1 || text.length;
}

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
