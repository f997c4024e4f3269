import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import type { Check, SelfReport } from '#shared/domain/verdict.ts';

const reports = ['done', 'partly-done', 'in-progress', 'not-done'] as const satisfies readonly SelfReport['value'][];
const checks = ['done', 'partly-done', 'not-done'] as const satisfies readonly Check['value'][];

/** Records what the organ says of itself, or what the committee found. */
export function VerdictForm(props: {
  point: PointRecord;
  kind: 'self-report' | 'check';
  initial: Check['value'];
  onClose: () => void;
}) {
  const say = useText();
  const toast = useToast();
  const { nameOf } = useOrgans();
  const operator = useCall('workspace.info', undefined).data?.office.operator ?? '';
  const isCheck = props.kind === 'check';
  const [value, setValue] = useState<SelfReport['value']>(props.initial);
  const [on, setOn] = useState<string | null>(today());
  const [by, setBy] = useState(isCheck ? operator : pointLeads(props.point).map(nameOf).join('、'));
  const [note, setNote] = useState('');
  const check = useChange('points.check', { quiet: true });
  const report = useChange('points.selfReport', { quiet: true });
  const onSuccess = () => {
    toast.success(say('opinions.verdict-saved'));
    props.onClose();
  };
  const save = () => {
    if (!on) return;
    const input = { id: props.point.id, on, by: by.trim(), note };
    if (!isCheck) report.mutate({ ...input, value }, { onSuccess });
    else if (value !== 'in-progress') check.mutate({ ...input, value }, { onSuccess });
  };
  return (
    <Dialog
      title={say(isCheck ? 'opinions.check' : 'opinions.record-self-report')}
      onSave={save}
      onCancel={props.onClose}
      canSave={on !== null && by.trim() !== ''}
      saving={check.isPending || report.isPending}
      error={check.error ?? report.error}
    >
      <Field label={say('opinions.verdict-value')}>
        <Radio.Group
          value={value}
          onChange={(event) => setValue(event.target.value)}
          options={(isCheck ? checks : reports).map((one) => ({ value: one, label: say(`self-report.${one}`) }))}
        />
      </Field>
      <Field label={say(isCheck ? 'opinions.verdict-who' : 'opinions.verdict-organ')}>
        <Input
          aria-label={say(isCheck ? 'opinions.verdict-who' : 'opinions.verdict-organ')}
          autoFocus={by === ''}
          value={by}
          onChange={(event) => setBy(event.target.value)}
        />
      </Field>
      <Field label={say('opinions.verdict-on')}>
        <DateInput label={say('opinions.verdict-on')} value={on} onChange={setOn} />
      </Field>
      <Field label={say('opinions.verdict-note')}>
        <Input.TextArea
          aria-label={say('opinions.verdict-note')}
          autoFocus={by !== ''}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
