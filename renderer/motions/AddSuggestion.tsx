import { Input, Select } from 'antd';
import { useState } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';

const channels = ['in-session', 'between-sessions'] as const;

/** Registers one suggestion by hand, for those that come between sessions. */
export function AddSuggestion({ onClose }: { onClose: () => void }) {
  const say = useText();
  const [title, setTitle] = useState('');
  const [number, setNumber] = useState('');
  const [session, setSession] = useState('');
  const [proposers, setProposers] = useState('');
  const [channel, setChannel] = useState<(typeof channels)[number]>('between-sessions');
  const add = useChange('suggestions.add');
  const save = () =>
    add.mutate(
      { title: title.trim(), number, session, channel, proposers: proposers.split(/[、，,\s]+/).filter(Boolean) },
      {
        onSuccess: (made) => {
          onClose();
          go(toAddress('suggestions', [made.id]));
        },
      },
    );
  const text = (label: string, value: string, onChange: (text: string) => void, autoFocus = false) => (
    <Field label={label}>
      <Input
        aria-label={label}
        value={value}
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
  return (
    <Dialog
      title={say('motions.add')}
      onSave={save}
      onCancel={onClose}
      canSave={title.trim() !== ''}
      saving={add.isPending}
    >
      {text(say('list-field.title'), title, setTitle, true)}
      {text(say('list-field.number'), number, setNumber)}
      {text(say('list-field.session'), session, setSession)}
      {text(say('list-field.proposers'), proposers, setProposers)}
      <Field label={say('motions.channel')}>
        <Select
          aria-label={say('motions.channel')}
          value={channel}
          onChange={setChannel}
          options={channels.map((one) => ({ value: one, label: say(`channel.${one}`) }))}
          style={{ width: 160 }}
        />
      </Field>
    </Dialog>
  );
}
