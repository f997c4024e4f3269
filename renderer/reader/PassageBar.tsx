import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { useLineSpan } from '#renderer/ui/use-line-span.ts';
import type { DocumentText, TextParagraph } from '#shared/contract/library-calls.ts';
import { CommitmentForm } from './CommitmentForm.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';
import { PointForm } from './PointForm.tsx';
import type { Passage } from './passage.ts';

type Form = 'point' | 'measure' | 'commitment' | 'evidence';

/** What the chosen paragraphs can become. Stays in sight while one scrolls. */
export function PassageBar(props: { text: DocumentText; chosen: TextParagraph[]; onClear: () => void }) {
  const say = useText();
  const span = useLineSpan();
  const [form, setForm] = useState<Form | null>(null);
  const { document, source } = props.text;
  const opinions = useCall(
    'opinions.list',
    { source: source.id },
    { enabled: document.kind === 'deliberation-opinion' },
  );
  const opinion = opinions.data?.find((one) => one.document === document.id) ?? null;
  const passage = toPassage(props.text, props.chosen);
  if (!passage) return <div className="passage-bar cite">{say('reader.select-hint')}</div>;
  const isFeedback = document.kind === 'feedback-report';
  const close = () => {
    setForm(null);
    props.onClear();
  };
  return (
    <div className="passage-bar" role="toolbar" aria-label={say('reader.selected', { where: '' })}>
      <span>{say('reader.selected', { where: span(passage.firstLine, passage.lastLine) })}</span>
      {opinion ? <Button onClick={() => setForm('point')}>{say('reader.as-point')}</Button> : null}
      {isFeedback ? <Button onClick={() => setForm('measure')}>{say('reader.as-measure')}</Button> : null}
      <Button onClick={() => setForm('commitment')}>{say('reader.as-commitment')}</Button>
      <Button onClick={() => setForm('evidence')}>{say('reader.as-evidence')}</Button>
      <Button type="text" onClick={props.onClear}>
        {say('reader.clear')}
      </Button>
      {form === 'point' || form === 'measure' ? (
        <PointForm passage={passage} opinion={form === 'point' ? (opinion?.id ?? null) : null} onClose={close} />
      ) : null}
      {form === 'commitment' ? <CommitmentForm passage={passage} onClose={close} /> : null}
      {form === 'evidence' ? <EvidenceForm passage={passage} onClose={close} /> : null}
    </div>
  );
}

function toPassage(text: DocumentText, chosen: readonly TextParagraph[]): Passage | null {
  const first = chosen[0];
  const last = chosen.at(-1);
  if (!first || !last) return null;
  return {
    document: text.document.id,
    source: text.source.id,
    firstLine: first.firstLine,
    lastLine: last.lastLine,
    quote: chosen.map((paragraph) => paragraph.text).join('\n'),
  };
}
