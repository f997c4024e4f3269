import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { DutyKind } from '#shared/domain/duty.ts';
import type { WaitingExtension } from '#shared/domain/extension-letter.ts';
import { DueOrigin } from './DueOrigin.tsx';

type Order = CallInput<'dues.change'>;
export type DueTarget = Pick<Order, 'collection' | 'id' | 'which' | 'organ'>;

const kinds = ['extension', 'correction'] as const;

/** Moves a due date with its reason: more time (who allowed it, by which letter), or a day that was wrong put right. */
export function DueChangeForm(props: {
  label: string;
  kind: DutyKind;
  due: DueDate | null;
  target: DueTarget;
  /** What a letter says of the later day, to begin with: the day, its reason, and its day and number where it grants. */
  said?: WaitingExtension;
  onClose: () => void;
}) {
  const say = useText();
  const toast = useToast();
  const { label, due, target, onClose } = props;
  const grant = props.said?.is === 'granted' ? props.said : undefined;
  const [kind, setKind] = useState<Order['kind']>(due ? 'extension' : 'correction');
  const [to, setTo] = useState<string | null>(props.said?.to ?? null);
  const [on, setOn] = useState<string | null>(grant?.on ?? today());
  const [words, setWords] = useState({
    reason: props.said?.reason ?? '',
    allowedBy: '',
    letter: grant?.number ?? '',
  });
  const change = useChange('dues.change', { quiet: true });
  const isExtension = kind === 'extension';
  const reason = words.reason.trim();
  const save = () => {
    if (!to || !on || !reason) return;
    const allowed = isExtension ? { allowedBy: words.allowedBy.trim(), letter: words.letter.trim() } : {};
    change.mutate(
      { ...target, kind, to, on, reason, ...allowed },
      {
        onSuccess: () => {
          toast.success(say('dues.changed'));
          onClose();
        },
      },
    );
  };
  const put = (name: keyof typeof words) => (text: string) => setWords({ ...words, [name]: text });
  const toLabel = due ? say(isExtension ? 'dues.to-extension' : 'dues.to') : say('dues.first');
  return (
    <Dialog
      title={say(due ? 'dues.change-of' : 'dues.set-of', { what: label })}
      onSave={save}
      onCancel={onClose}
      canSave={to !== null && on !== null && reason !== ''}
      saving={change.isPending}
      error={change.error}
    >
      {due ? (
        <>
          <Field label={say('dues.now')}>
            {due.date} <DueOrigin due={due} kind={props.kind} />
          </Field>
          <Field label={say('dues.change-kind')}>
            <Radio.Group
              vertical
              aria-label={say('dues.change-kind')}
              value={kind}
              onChange={(event) => setKind(event.target.value)}
              options={kinds.map((one) => ({ value: one, label: say(`dues.kind-${one}`) }))}
            />
          </Field>
        </>
      ) : null}
      <Field label={toLabel}>
        <DateInput label={toLabel} value={to} onChange={setTo} autoFocus />
      </Field>
      <Field label={say('dues.reason')}>
        <Input.TextArea
          aria-label={say('dues.reason')}
          rows={2}
          value={words.reason}
          onChange={(event) => put('reason')(event.target.value)}
        />
      </Field>
      {due && isExtension ? <Consent {...words} onAllowedBy={put('allowedBy')} onLetter={put('letter')} /> : null}
      {due ? (
        <Field label={say('dues.on')}>
          <DateInput label={say('dues.on')} value={on} onChange={setOn} />
        </Field>
      ) : null}
    </Dialog>
  );
}

/** Who allowed the extension, and the letter that says so. */
function Consent(props: {
  allowedBy: string;
  letter: string;
  onAllowedBy: (text: string) => void;
  onLetter: (text: string) => void;
}) {
  const say = useText();
  return (
    <>
      <Field label={say('dues.allowed-by')}>
        <Input
          aria-label={say('dues.allowed-by')}
          placeholder={say('dues.allowed-by-hint')}
          value={props.allowedBy}
          onChange={(event) => props.onAllowedBy(event.target.value)}
        />
      </Field>
      <Field label={say('dues.letter')}>
        <Input
          aria-label={say('dues.letter')}
          value={props.letter}
          onChange={(event) => props.onLetter(event.target.value)}
        />
      </Field>
    </>
  );
}
