import { cutByMarks, type TextMarking } from './cut-by-marks.ts';

/** Original words of a paper, set in a serif face, with stretches marked. */
export function PaperText({ text, marks = [] }: { text: string; marks?: readonly TextMarking[] }) {
  return (
    <div className="paper-text">
      {cutByMarks(text, marks).map((piece) =>
        piece.kind === null ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <mark key={piece.start} className={piece.kind}>
            {piece.text}
          </mark>
        ),
      )}
    </div>
  );
}
