import { useText, useTextOr } from '#renderer/base/language.tsx';
import type { TextLine } from '#shared/contract/library-calls.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { isLeftOut, useFateText } from './use-fate-text.ts';

/** One line of the original: its number, its words, and beside them in our words what became of it. */
export function ReviewLine(props: {
  line: TextLine;
  isInside: boolean;
  isChosen: boolean;
  isCorrected: boolean;
  doubts: readonly ReadWarning[];
  onChoose: (line: number, extend: boolean) => void;
}) {
  const say = useText();
  const textOr = useTextOr();
  const fateText = useFateText();
  const { line, text, fate } = props.line;
  const told = props.doubts.map(({ code, message, details }) => textOr(`warning.${code}`, message, details));
  const note = told.length > 0 ? told.join(say('scan.between')) : fateText(fate);
  const isTitle = fate.startsWith('title');
  const classes = [
    'review-line',
    props.isInside ? '' : 'outside',
    isTitle ? 'title' : '',
    isLeftOut(fate) ? 'left-out' : '',
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around the lines takes the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: a click only chooses; the list is the control
    <div
      className={classes.filter(Boolean).join(' ')}
      data-line={line}
      data-chosen={props.isChosen || undefined}
      data-doubt={told.length > 0 || undefined}
      onClick={(event) => props.onChoose(line, event.shiftKey)}
      ref={(element) => {
        if (props.isChosen) element?.scrollIntoView?.({ block: 'nearest' });
      }}
    >
      <span className="review-number">{line}</span>
      <span className="review-words">{text}</span>
      <span className="review-note">
        {note}
        {props.isCorrected ? ` ${say('review.corrected')}` : null}
      </span>
    </div>
  );
}
