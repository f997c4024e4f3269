import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';

/** Orders another handling: the day, the reason, and the new due date, by the rule or typed. The round that ends stays as it was. */
export function RedoForm(props: {
  title: string;
  /** What holds when no day is typed: the rule's, or none. */
  otherwise: 'by-rule' | 'none';
  /** A vote of dissatisfaction is reason enough. */
  isReasonKnown?: boolean;
  saving: boolean;
  error: unknown;
  onSave: (redo: { on: string; reason: string; due: string | null }) => void;
  onClose: () => void;
}) {
  const say = useText();
  const { otherwise } = props;
  const [on, setOn] = useState<string | null>(today());
  const [reason, setReason] = useState('');
  const [isTyped, setTyped] = useState(false);
  const [due, setDue] = useState<string | null>(null);
  const isReady = (props.isReasonKnown || reason.trim() !== '') && (!isTyped || due !== null);
  return (
    <Dialog
      title={props.title}
      onSave={() => on && props.onSave({ on, reason: reason.trim(), due: isTyped ? due : null })}
      onCancel={props.onClose}
      canSave={on !== null && isReady}
      saving={props.saving}
      error={props.error}
    >
      <Field label={say('facts.redo-reason')}>
        <Input.TextArea
          autoFocus
          aria-label={say('facts.redo-reason')}
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <Field label={say('facts.redo-on')}>
        <DateInput label={say('facts.redo-on')} value={on} onChange={setOn} />
      </Field>
      <Field label={say('facts.redo-due')}>
        <span className="row">
          <Radio.Group
            aria-label={say('facts.redo-due')}
            value={isTyped}
            onChange={(event) => setTyped(event.target.value)}
            options={[
              { value: false, label: say(`facts.redo-${otherwise}`) },
              { value: true, label: say('facts.redo-typed') },
            ]}
          />
          {isTyped ? <DateInput label={say('facts.redo-typed')} value={due} onChange={setDue} /> : null}
        </span>
      </Field>
    </Dialog>
  );
}
