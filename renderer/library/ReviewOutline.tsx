import { memo } from 'react';
import { useText, useTextOr } from '#renderer/base/language.tsx';
import { moveFocus } from '#renderer/ui/move-focus.ts';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { SourceReview } from '#shared/contract/library-calls.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { CorrectionList } from './CorrectionList.tsx';

export type OutlineEntry = { document: DocumentRecord; doubts: ReadWarning[]; isCorrected: boolean };

/** The papers found: doubtful ones first, then all in the order of the original, then what people corrected. */
export function ReviewOutline(props: {
  review: SourceReview;
  entries: OutlineEntry[];
  onlyDoubts: boolean;
  chosen: string | null;
  onChoose: (document: string) => void;
}) {
  const say = useText();
  const doubtful = props.entries.filter((entry) => entry.doubts.length > 0);
  const uncorrect = useChange('sources.uncorrect');
  const list = (entries: OutlineEntry[]) =>
    entries.map((entry) => (
      <OutlineLine
        key={entry.document.id}
        entry={entry}
        isChosen={entry.document.id === props.chosen}
        onChoose={props.onChoose}
      />
    ));
  return (
    <>
      {doubtful.length > 0 ? (
        <>
          <h2 className="section-title">{say('review.doubtful-first')}</h2>
          <ul onKeyDown={moveFocus}>{list(doubtful)}</ul>
        </>
      ) : null}
      {props.onlyDoubts ? null : (
        <>
          <h2 className="section-title">{say('review.in-order')}</h2>
          <ul onKeyDown={moveFocus}>{list(props.entries)}</ul>
        </>
      )}
      <CorrectionList
        corrections={props.review.corrections}
        onRemove={(correction) => uncorrect.mutate({ id: props.review.source.id, correction })}
      />
    </>
  );
}

const OutlineLine = memo(function OutlineLine(props: {
  entry: OutlineEntry;
  isChosen: boolean;
  onChoose: (document: string) => void;
}) {
  const say = useText();
  const textOr = useTextOr();
  const { document, doubts, isCorrected } = props.entry;
  const facts = [
    [document.office, document.author].filter(Boolean).join(' '),
    document.date,
    document.page ? say('ui.page', { page: document.page }) : null,
  ].filter(Boolean);
  return (
    <li className={document.parent ? 'outline-item attached' : 'outline-item'}>
      <button
        type="button"
        className="outline-line"
        data-choice
        aria-current={props.isChosen ? 'true' : undefined}
        onClick={() => props.onChoose(document.id)}
      >
        <span className="outline-kind">
          <StatusTag tone={doubts.length > 0 ? 'soon' : 'neutral'}>{say(`kind-short.${document.kind}`)}</StatusTag>
        </span>
        <span>
          {document.title}
          <span className="cite outline-facts">
            {facts.join(' · ')}
            {isCorrected ? <StatusTag>{say('review.corrected')}</StatusTag> : null}
          </span>
          {doubts.map((doubt) => (
            <span key={`${doubt.line}-${doubt.code}`} className="outline-doubt">
              {say('ui.line', { first: doubt.line })} {textOr(`warning.${doubt.code}`, doubt.message, doubt.details)}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
});
