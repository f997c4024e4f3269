import { useEffect, useMemo, useRef } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { takeFocus } from '#renderer/ui/take-focus.ts';
import type { LineRange, useLineRange } from '#renderer/ui/use-line-range.ts';
import type { DocumentText, TextMark } from '#shared/contract/library-calls.ts';
import type { PaperHit } from './find-in-paper.ts';
import { PaperParagraph } from './PaperParagraph.tsx';
import { selectedLines } from './selected-lines.ts';

/** The text by paragraphs, with line numbers before and what was extracted behind. */
export function PaperColumn(props: {
  text: DocumentText;
  marked: LineRange | null;
  hits: PaperHit[];
  hit: PaperHit | null;
  selection: ReturnType<typeof useLineRange>;
}) {
  const say = useText();
  const column = useRef<HTMLElement>(null);
  const { text, marked, hit, selection } = props;
  const marks = useMemo(() => byFirst(text.marks, (mark) => paragraphAt(text, mark.firstLine)), [text]);
  const headings = useMemo(() => new Map(text.outline.map((entry) => [entry.line, entry.title])), [text]);
  const hits = useMemo(() => byFirst(props.hits, (one) => one.firstLine), [props.hits]);
  useEffect(() => takeFocus(column.current), []);
  useReveal(column, marked ? paragraphAt(text, marked.from) : null);
  useReveal(column, hit?.firstLine ?? null);
  return (
    <section
      ref={column}
      className="paper-column"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: paragraphs are chosen by keyboard here
      tabIndex={0}
      aria-label={say('reader.select-hint')}
      onKeyDown={selection.onKeyDown}
      onMouseUp={() => {
        const lines = selectedLines(window.getSelection());
        if (lines) selection.take(lines.from, lines.to);
      }}
    >
      <header className="paper-title" data-first={text.document.firstLine}>
        <h2>{text.document.title}</h2>
        <p>{[text.document.date, text.document.office, text.document.author].filter(Boolean).join('　')}</p>
      </header>
      {text.paragraphs.map((paragraph) => (
        <PaperParagraph
          key={paragraph.firstLine}
          paragraph={paragraph}
          heading={headings.get(paragraph.firstLine) ?? null}
          marks={marks.get(paragraph.firstLine) ?? []}
          hits={hits.get(paragraph.firstLine) ?? []}
          isMarked={marked !== null && paragraph.lastLine >= marked.from && paragraph.firstLine <= marked.to}
          isChosen={
            selection.range !== null &&
            paragraph.firstLine >= selection.range.from &&
            paragraph.firstLine <= selection.range.to
          }
          onChoose={selection.choose}
        />
      ))}
    </section>
  );
}

/** First line of the paragraph that holds a line; the line itself when none does. */
function paragraphAt(text: DocumentText, line: number): number {
  return (
    text.paragraphs.find((one) => one.firstLine <= line && one.lastLine >= line)?.firstLine ??
    (line <= text.document.lastLine ? text.document.firstLine : line)
  );
}

function byFirst<Item extends PaperHit | TextMark>(items: readonly Item[], keyOf: (item: Item) => number) {
  const groups = new Map<number, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function useReveal(column: React.RefObject<HTMLElement | null>, firstLine: number | null): void {
  useEffect(() => {
    if (firstLine === null) return;
    column.current?.querySelector(`[data-first="${firstLine}"]`)?.scrollIntoView?.({ block: 'center' });
  }, [column, firstLine]);
}
