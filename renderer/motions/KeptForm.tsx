import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';

/** That a promise was kept: on which day, and what shows it. `organ`: id of the one whose own promise it was; null for that of all. */
export function KeptForm({ id, organ, onClose }: { id: string; organ: string | null; onClose: () => void }) {
  const say = useText();
  const record = useChange('suggestions.record', { quiet: true });
  const [on, setOn] = useState<string | null>(today());
  const [note, setNote] = useState('');
  const [number, setNumber] = useState('');
  const save = () => {
    if (!on) return;
    const organs = organ === null ? [] : [organ];
    const fact = { id, act: 'promise-kept', on, note: note.trim(), number: number.trim(), organs } as const;
    record.mutate(fact, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={say('promise.record-kept')}
      onSave={save}
      onCancel={onClose}
      canSave={on !== null}
      saving={record.isPending}
      error={record.error}
    >
      <Field label={say('promise.kept-on')}>
        <DateInput label={say('promise.kept-on')} value={on} onChange={setOn} autoFocus />
      </Field>
      <Field label={say('promise.evidence')}>
        <Input.TextArea
          aria-label={say('promise.evidence')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          rows={2}
        />
      </Field>
      <Field label={say('promise.evidence-number')}>
        <Input
          aria-label={say('promise.evidence-number')}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
