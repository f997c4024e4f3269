import { Select } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { DateInput } from './DateInput.tsx';
import { Dialog } from './Dialog.tsx';
import { Field } from './Field.tsx';

/** Chooses the record under which another is kept from now on, and where `asksDay` says so the day since when. */
export function MergeDialog(props: {
  title: string;
  hint: string;
  choices: readonly { id: string; label: string }[];
  asksDay?: boolean;
  saving: boolean;
  onMerge: (into: string, on: string | null) => void;
  onClose: () => void;
}) {
  const say = useText();
  const [into, setInto] = useState<string | null>(null);
  const [on, setOn] = useState<string | null>(null);
  return (
    <Dialog
      title={props.title}
      saveLabel={say('organs.merge')}
      onSave={() => into && props.onMerge(into, on)}
      onCancel={props.onClose}
      canSave={into !== null}
      saving={props.saving}
    >
      <p className="soft">{props.hint}</p>
      <Field label={say('organs.merged-into')}>
        <Select<string>
          autoFocus
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={say('organs.merged-into')}
          placeholder={say('organs.merge-choose')}
          value={into}
          onChange={setInto}
          options={props.choices.map(({ id, label }) => ({ value: id, label }))}
          style={{ width: '100%' }}
        />
      </Field>
      {props.asksDay ? (
        <Field label={say('organs.merged-on')}>
          <DateInput label={say('organs.merged-on')} value={on} onChange={setOn} />
        </Field>
      ) : null}
    </Dialog>
  );
}
