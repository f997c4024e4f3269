import { Input, Select } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { OrgansInput } from '#renderer/ui/OrgansInput.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import { type ChasedCollection, type ChaseWay, chaseWays } from '#shared/domain/chase-way.ts';

/** Records that somebody was chased for a record: when, how, whom, and what was said. It stops no clock. */
export function ChaseForm(props: { collection: ChasedCollection; id: string; onClose: () => void }) {
  const { collection, id, onClose } = props;
  const say = useText();
  const toast = useToast();
  const record = useChange('chases.record', { quiet: true });
  const [on, setOn] = useState<string | null>(today());
  const [way, setWay] = useState<ChaseWay>('call');
  const [organs, setOrgans] = useState<string[]>([]);
  const [number, setNumber] = useState('');
  const [note, setNote] = useState('');
  const save = () => {
    if (!on) return;
    record.mutate(
      { collection, id, on, way, organs, number: number.trim(), note: note.trim() },
      {
        onSuccess: () => {
          toast.success(say('facts.recorded'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={say('chase.record-title')}
      onSave={save}
      onCancel={onClose}
      canSave={on !== null}
      saving={record.isPending}
      error={record.error}
    >
      <Field label={say('facts.on')}>
        <DateInput label={say('facts.on')} value={on} onChange={setOn} autoFocus />
      </Field>
      <Field label={say('chase.way')}>
        <Select
          aria-label={say('chase.way')}
          value={way}
          onChange={setWay}
          options={chaseWays.map((one) => ({ value: one, label: say(`chase-way.${one}`) }))}
          style={{ width: 240 }}
        />
      </Field>
      <Field label={say('chase.organs')}>
        <OrgansInput label={say('chase.organs')} organs={organs} onChange={setOrgans} />
      </Field>
      <Field label={say('facts.number')}>
        <Input aria-label={say('facts.number')} value={number} onChange={(event) => setNumber(event.target.value)} />
      </Field>
      <Field label={say('chase.note')}>
        <Input.TextArea
          aria-label={say('chase.note')}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
