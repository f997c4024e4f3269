import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';

/** Moves a point to a status that has to be explained, on the day on which that came about. */
export function StatusForm(props: { point: PointRecord; to: PointStatus; onClose: () => void }) {
  const say = useText();
  const { point, to, onClose } = props;
  const [on, setOn] = useState<string | null>(today());
  const [note, setNote] = useState(point.note);
  const update = useChange('points.update', { quiet: true });
  return (
    <Dialog
      title={say('opinions.explain', { status: say(`status.${to}`) })}
      onSave={() => on && update.mutate({ id: point.id, status: to, note: note.trim(), on }, { onSuccess: onClose })}
      onCancel={onClose}
      canSave={on !== null && note.trim() !== ''}
      saving={update.isPending}
      error={update.error}
    >
      <Field label={say('opinions.reason')}>
        <Input.TextArea
          autoFocus
          aria-label={say('opinions.reason')}
          rows={3}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      <Field label={say('facts.status-on')}>
        <DateInput label={say('facts.status-on')} value={on} onChange={setOn} />
      </Field>
    </Dialog>
  );
}
