import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { lineAtOffset } from './line-at-offset.ts';

const shownOfRest = 60;

/** Cuts a point in two where the caret stands in its lines: click, or move it with the arrow keys. */
export function SplitForm({ source, point, onClose }: { source: string; point: PointRecord; onClose: () => void }) {
  const say = useText();
  const [caret, setCaret] = useState(0);
  const [title, setTitle] = useState('');
  const { firstLine, lastLine } = point.citation;
  const review = useCall('sources.get', { id: source, firstLine, lastLine });
  const split = useChange('points.split', { quiet: true });
  const lines = (review.data?.lines ?? []).filter((line) => line.text.trim() !== '');
  const text = lines.map((line) => line.text).join('\n');
  const place = lineAtOffset(lines, caret);
  const save = () => {
    if (!place) return;
    const { line, offset } = place;
    const heading = title.trim() ? { title: title.trim() } : {};
    split.mutate({ id: point.id, line, ...(offset > 0 ? { offset } : {}), ...heading }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={say('opinions.split-title')}
      onSave={save}
      onCancel={onClose}
      canSave={caret > 0 && caret < text.length && place !== null}
      saving={split.isPending}
      error={split.error}
      width={680}
    >
      <p className="cite">{say('opinions.split-hint')}</p>
      <Answer of={review}>
        {() => (
          <Input.TextArea
            aria-label={say('opinions.original')}
            autoFocus
            readOnly
            value={text}
            className="paper-text grows"
            rows={4}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          />
        )}
      </Answer>
      {caret > 0 && caret < text.length ? (
        <p>
          <span className="soft">{say('opinions.split-from')}</span> {text.slice(caret, caret + shownOfRest)}
        </p>
      ) : null}
      <Field label={say('opinions.split-heading')}>
        <Input
          aria-label={say('opinions.split-heading')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
