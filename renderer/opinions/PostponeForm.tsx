import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/app/language.tsx';
import { today } from '#renderer/app/today.ts';
import { useChange } from '#renderer/transport/use-change.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { PointRecord } from '#shared/domain/opinion-record.ts';

/** A new due date with its reason: an extension keeps the original date, opening again starts a new round. */
export function PostponeForm(props: { kind: 'extend' | 'reopen'; point: PointRecord; onClose: () => void }) {
  const say = useText();
  const { kind, point, onClose } = props;
  const [date, setDate] = useState<string | null>(kind === 'extend' ? (point.due?.date ?? null) : null);
  const [reason, setReason] = useState('');
  const extend = useChange('points.extend');
  const reopen = useChange('points.reopen');
  const save = () => {
    if (kind === 'reopen') {
      reopen.mutate({ id: point.id, on: today(), reason: reason.trim(), due: date }, { onSuccess: onClose });
    } else if (date) {
      extend.mutate({ id: point.id, to: date, reason: reason.trim() }, { onSuccess: onClose });
    }
  };
  const label = say(kind === 'extend' ? 'opinions.extend-to' : 'opinions.reopen-due');
  return (
    <Dialog
      title={say(kind === 'extend' ? 'opinions.extend' : 'opinions.reopen')}
      onSave={save}
      onCancel={onClose}
      canSave={reason.trim() !== '' && (kind === 'reopen' || date !== null)}
      saving={extend.isPending || reopen.isPending}
    >
      <Field label={label}>
        <DateInput label={label} value={date} onChange={setDate} autoFocus />
      </Field>
      <Field label={say('opinions.reason')}>
        <Input.TextArea
          aria-label={say('opinions.reason')}
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
