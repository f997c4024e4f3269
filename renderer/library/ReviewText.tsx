import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { useLineRange } from '#renderer/ui/use-line-range.ts';
import { useLineSpan } from '#renderer/ui/use-line-span.ts';
import type { SourceReview, TextLine } from '#shared/contract/library-calls.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { ReviewActions } from './ReviewActions.tsx';
import { ReviewLine } from './ReviewLine.tsx';
import { ScanActions } from './ScanActions.tsx';
import { UnreadSections } from './UnreadSections.tsx';

const none: readonly ReadWarning[] = [];
const around = 6;
const portion = 400;

/** The lines of one paper with what became of each, and the corrections that can be made there. */
export function ReviewText(props: { document: DocumentRecord; review: SourceReview; doubts: ReadWarning[] }) {
  const { document, review } = props;
  const [before, setBefore] = useState(around);
  const [length, setLength] = useState(portion);
  const firstLine = Math.max(1, document.firstLine - before);
  const end = Math.min(review.source.lines, document.lastLine + around);
  const lastLine = Math.min(end, document.firstLine + length);
  const part = useCall('sources.get', { id: review.source.id, firstLine, lastLine }, { keep: true });
  return (
    <Answer of={part}>
      {({ lines }) => (
        <Lines
          document={document}
          review={review}
          doubts={props.doubts}
          lines={lines}
          before={firstLine - 1}
          after={end - lastLine}
          onBefore={() => setBefore(before + portion)}
          onAfter={() => setLength(length + portion)}
        />
      )}
    </Answer>
  );
}

function Lines(props: {
  document: DocumentRecord;
  review: SourceReview;
  doubts: ReadWarning[];
  lines: TextLine[];
  before: number;
  after: number;
  onBefore: () => void;
  onAfter: () => void;
}) {
  const say = useText();
  const span = useLineSpan();
  const { document, review } = props;
  const shown = props.lines.filter((line) => line.text.trim() !== '');
  const { range, choose, onKeyDown } = useLineRange(shown.map((line) => line.line));
  const doubts = new Map<number, ReadWarning[]>();
  for (const doubt of props.doubts) doubts.set(doubt.line, [...(doubts.get(doubt.line) ?? []), doubt]);
  const corrected = new Set(review.corrections.map((correction) => correction.anchor.line));
  const scans = (review.scans ?? []).filter(({ lines }) =>
    lines.some(({ line }) => line >= document.firstLine && line <= document.lastLine),
  );
  const chosen = range?.from === range?.to ? shown.find(({ line }) => line === range?.from) : undefined;
  return (
    <div className="review-text">
      <ReviewActions
        document={document}
        source={review.source.id}
        range={range}
        where={span(document.firstLine, document.lastLine)}
      />
      <UnreadSections document={document} unread={review.unread ?? []} />
      {props.before > 0 ? <More label={say('review.before', { count: props.before })} onMore={props.onBefore} /> : null}
      <div className={scans.length > 0 ? 'beside-picture' : undefined}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list of lines takes the arrow keys */}
        <section className="review-lines" tabIndex={0} onKeyDown={onKeyDown} aria-label={say('review.line-hint')}>
          {shown.map((line) => (
            <ReviewLine
              key={line.line}
              line={line}
              isInside={line.line >= document.firstLine && line.line <= document.lastLine}
              isChosen={range !== null && line.line >= range.from && line.line <= range.to}
              isCorrected={corrected.has(line.line)}
              doubts={doubts.get(line.line) ?? none}
              onChoose={choose}
            />
          ))}
        </section>
        {scans.length > 0 ? <ScanActions source={review.source.id} scans={scans} chosen={chosen ?? null} /> : null}
      </div>
      {props.after > 0 ? <More label={say('review.after', { count: props.after })} onMore={props.onAfter} /> : null}
    </div>
  );
}

function More({ label, onMore }: { label: string; onMore: () => void }) {
  const say = useText();
  return (
    <div className="row review-more">
      <span className="cite">{label}</span>
      <Button size="small" onClick={onMore}>
        {say('review.more')}
      </Button>
    </div>
  );
}
