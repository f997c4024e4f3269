import { Input, Select } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { OrgansInput } from '#renderer/ui/OrgansInput.tsx';

export type FactChoice<Act extends string> = {
  act: Act;
  label: string;
  /** The explanation cannot be left out. */
  needsNote?: boolean;
  /** It goes to other organs, or is that of some: `organsLabel` says which, in words. */
  hasOrgans?: boolean;
  organsLabel?: string;
  /** It becomes part of another record, chosen from `intoOptions`. */
  hasInto?: boolean;
};

export type TypedFact<Act extends string> = {
  act: Act;
  on: string;
  number: string;
  note: string;
  organs: string[];
  into: string | null;
};

/** Records one fact of a procedure: what, on which day, the number of its letter, and an explanation. */
export function FactForm<Act extends string>(props: {
  choices: readonly FactChoice<Act>[];
  initial: Act;
  intoOptions?: readonly { value: string; label: string }[];
  saving: boolean;
  error: unknown;
  onSave: (fact: TypedFact<Act>) => void;
  onClose: () => void;
}) {
  const say = useText();
  const [act, setAct] = useState<Act>(props.initial);
  const [on, setOn] = useState<string | null>(today());
  const [number, setNumber] = useState('');
  const [note, setNote] = useState('');
  const [organs, setOrgans] = useState<string[]>([]);
  const [into, setInto] = useState<string | null>(null);
  const choice = props.choices.find((one) => one.act === act);
  const isPlaced = !choice?.hasInto || into !== null;
  const isExplained = !choice?.needsNote || note.trim() !== '';
  const noteLabel = say(choice?.needsNote ? 'facts.note-needed' : 'facts.note');
  return (
    <Dialog
      title={say('facts.record-title')}
      onSave={() =>
        on &&
        props.onSave({
          act,
          on,
          number: number.trim(),
          note: note.trim(),
          organs: choice?.hasOrgans ? organs : [],
          into: choice?.hasInto ? into : null,
        })
      }
      onCancel={props.onClose}
      canSave={on !== null && isExplained && isPlaced}
      saving={props.saving}
      error={props.error}
    >
      <Field label={say('facts.what')}>
        <Select
          autoFocus
          aria-label={say('facts.what')}
          value={act}
          onChange={setAct}
          options={props.choices.map((one) => ({ value: one.act, label: one.label }))}
          style={{ width: 240 }}
          listHeight={360}
        />
      </Field>
      <Field label={say('facts.on')}>
        <DateInput label={say('facts.on')} value={on} onChange={setOn} />
      </Field>
      {choice?.hasOrgans ? (
        <Field label={choice.organsLabel ?? say('facts.organs')}>
          <OrgansInput label={choice.organsLabel ?? say('facts.organs')} organs={organs} onChange={setOrgans} />
        </Field>
      ) : null}
      {choice?.hasInto ? (
        <Field label={say('facts.into')}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={say('facts.into')}
            value={into}
            onChange={setInto}
            options={[...(props.intoOptions ?? [])]}
            style={{ width: '100%' }}
          />
        </Field>
      ) : null}
      <Field label={say('facts.number')}>
        <Input aria-label={say('facts.number')} value={number} onChange={(event) => setNumber(event.target.value)} />
      </Field>
      <Field label={noteLabel}>
        <Input.TextArea
          aria-label={noteLabel}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
