import { Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import { type Passage, titleOf } from './passage.ts';

/** Records the passage as what proves a point. */
export function EvidenceForm({ passage, onClose }: { passage: Passage; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const [point, setPoint] = useState<string | null>(null);
  const [title, setTitle] = useState(titleOf(passage));
  const [number, setNumber] = useState('');
  const [on, setOn] = useState<string | null>(null);
  const options = usePointOptions();
  const add = useChange('evidence.add');
  const save = () => {
    if (!point) return;
    const { document, firstLine, lastLine } = passage;
    add.mutate(
      { point, title: title.trim(), number, on, document, firstLine, lastLine },
      {
        onSuccess: () => {
          toast.success(say('reader.saved-evidence'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={say('reader.as-evidence')}
      onSave={save}
      onCancel={onClose}
      canSave={point !== null && title.trim() !== ''}
      saving={add.isPending}
    >
      <Field label={say('reader.field-point')}>
        <Select
          aria-label={say('reader.field-point')}
          autoFocus
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say('reader.field-point-placeholder')}
          options={options}
          value={point}
          onChange={setPoint}
          style={{ width: '100%' }}
        />
      </Field>
      <Field label={say('reader.field-title')}>
        <Input
          aria-label={say('reader.field-title')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      <Field label={say('reader.field-number')}>
        <Input
          aria-label={say('reader.field-number')}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </Field>
      <Field label={say('reader.field-on')}>
        <DateInput label={say('reader.field-on')} value={on} onChange={setOn} />
      </Field>
      <Field label={say('reader.quote')}>
        <PaperText text={passage.quote} />
      </Field>
    </Dialog>
  );
}

/** All points in force, under the title of their opinion. */
function usePointOptions(): { label: string; options: { label: string; value: string }[] }[] {
  const points = useCall('points.list', {}).data;
  const opinions = useCall('opinions.list', {}).data;
  return useMemo(
    () =>
      (opinions ?? []).map((opinion) => ({
        label: opinion.title,
        options: (points ?? [])
          .filter((point) => point.opinion === opinion.id && point.state !== 'withdrawn')
          .map((point) => ({ label: `${point.number}. ${point.title}`, value: point.id })),
      })),
    [points, opinions],
  );
}
