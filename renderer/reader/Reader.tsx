import { useMemo, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import { type LineRange, useLineRange } from '#renderer/ui/use-line-range.ts';
import type { DocumentText } from '#shared/contract/library-calls.ts';
import { BesidePicture } from './BesidePicture.tsx';
import { findInPaper } from './find-in-paper.ts';
import { PaperColumn } from './PaperColumn.tsx';
import { PassageBar } from './PassageBar.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import { ReaderSide } from './ReaderSide.tsx';

/** Outline beside text; `marked` are the lines the address asks for. */
export function Reader({ text, marked }: { text: DocumentText; marked: LineRange | null }) {
  const say = useText();
  const { paragraphs } = text;
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const hits = useMemo(() => findInPaper(paragraphs, words), [paragraphs, words]);
  const firstLines = useMemo(() => paragraphs.map((paragraph) => paragraph.firstLine), [paragraphs]);
  const selection = useLineRange(firstLines);
  const chosen = paragraphs.filter(
    ({ firstLine }) => selection.range && firstLine >= selection.range.from && firstLine <= selection.range.to,
  );
  return (
    <>
      <ReaderBar
        text={text}
        words={words}
        at={at}
        hits={hits.length}
        onWords={(next) => {
          setWords(next);
          setAt(0);
        }}
        onStep={(step) => setAt(hits.length > 0 ? (at + step + hits.length) % hits.length : 0)}
      />
      <TwoPane
        leftWidth={280}
        leftLabel={say('reader.outline')}
        rightLabel={say('reader.text')}
        left={<ReaderSide text={text} />}
        right={
          <>
            <PassageBar text={text} chosen={chosen} onClear={selection.clear} />
            <BesidePicture text={text} line={selection.range?.from ?? marked?.from ?? null}>
              <PaperColumn text={text} marked={marked} hits={hits} hit={hits[at] ?? null} selection={selection} />
            </BesidePicture>
          </>
        }
      />
    </>
  );
}
