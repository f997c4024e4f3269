import { Button, Select } from 'antd';
import { useState } from 'react';
import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { Sureness } from '#renderer/ui/Sureness.tsx';
import { TextPrompt } from '#renderer/ui/TextPrompt.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { LineRange } from '#renderer/ui/use-line-range.ts';
import type { CorrectionInput } from '#shared/contract/library-calls.ts';
import { documentKinds, type ReadKind } from '#shared/domain/document-kind.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';

type Props = { document: DocumentRecord; source: string; range: LineRange | null; where: string };

/** The corrections a person can make to a paper, or to the lines chosen in it. */
export function ReviewActions({ document, source, range, where }: Props) {
  const say = useText();
  const correct = useChange('sources.correct');
  const [asking, setAsking] = useState<'title' | 'mark-point' | 'mark-measure' | null>(null);
  const close = () => setAsking(null);
  const send = (line: number, change: CorrectionInput, onSuccess = () => {}) =>
    correct.mutate({ id: source, line, change }, { onSuccess });
  const atPaper = (change: CorrectionInput) => send(document.firstLine, change);
  const inside = range && range.from > document.firstLine && range.to <= document.lastLine ? range : null;
  const marking = document.kind === 'feedback-report' ? 'mark-measure' : 'mark-point';
  const canMark = document.kind === 'feedback-report' || document.kind === 'deliberation-opinion';
  return (
    <div className="review-actions">
      {document.kind === 'own-paper' ? null : <KindSelect kind={document.kind} onChange={atPaper} />}
      <Button onClick={() => setAsking('title')}>{say('review.edit-title')}</Button>
      {/* A paper of this program is one whole: nothing is read in it that borders could change. */}
      {document.kind === 'own-paper' ? null : (
        <>
          <Button onClick={() => atPaper({ type: 'merge-with-previous' })}>{say('review.merge')}</Button>
          <Button onClick={() => atPaper({ type: 'not-a-paper' })}>{say('review.not-a-paper')}</Button>
          <Button disabled={!inside} onClick={() => inside && send(inside.from, { type: 'split' })}>
            {say('review.split')}
          </Button>
          <Button disabled={!range} onClick={() => range && atPaper({ type: 'last-line', line: range.to })}>
            {say('review.last-line')}
          </Button>
        </>
      )}
      {canMark ? (
        <>
          <Button disabled={!inside} onClick={() => setAsking(marking)}>
            {say(`review.${marking}`)}
          </Button>
          <Button disabled={!inside} onClick={() => inside && send(inside.from, { type: 'unmark' })}>
            {say('review.unmark')}
          </Button>
        </>
      ) : null}
      <a className="cite push" href={toAddress('reader', [document.id])}>
        {where}
      </a>
      <Sureness confidence={document.confidence} because={document.because} sentence="reading.sure" />
      <TextPrompt
        open={asking !== null}
        title={asking === 'title' ? say('review.edit-title') : say('review.heading-field')}
        label={asking === 'title' ? say('review.title-field') : say('review.heading-field')}
        initial={asking === 'title' ? document.title : ''}
        saving={correct.isPending}
        onCancel={close}
        onSave={(text) => {
          if (asking === 'title') send(document.firstLine, { type: 'title', title: text }, close);
          else if (asking && inside) send(inside.from, { type: asking, lastLine: inside.to, heading: text }, close);
        }}
      />
    </div>
  );
}

function KindSelect(props: { kind: ReadKind; onChange: (change: CorrectionInput) => void }) {
  const say = useText();
  return (
    <Select
      aria-label={say('review.kind')}
      value={props.kind}
      showSearch={{ optionFilterProp: 'label' }}
      options={documentKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
      onChange={(kind) => props.onChange({ type: 'kind', kind })}
      popupMatchSelectWidth={false}
      style={{ width: 150 }}
    />
  );
}
