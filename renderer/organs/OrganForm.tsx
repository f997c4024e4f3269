import { Input, Select } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { type FormerDates, FormerDatesField } from './FormerDatesField.tsx';

/** The names of an organ, and the days on which it bore them. */
export function OrganForm({ organ, onClose }: { organ: OrganRecord; onClose: () => void }) {
  const say = useText();
  const [title, setTitle] = useState(organ.title);
  const [shortNames, setShortNames] = useState(organ.shortNames);
  const [formerNames, setFormerNames] = useState(organ.formerNames);
  const [formerDates, setFormerDates] = useState<FormerDates>(organ.formerDates ?? []);
  const update = useChange('organs.update');
  // Only what was changed is sent: what a person sets is the person's from then on.
  const changed = <T,>(before: T, now: T): boolean => JSON.stringify(before) !== JSON.stringify(now);
  const save = () =>
    update.mutate(
      {
        id: organ.id,
        ...(title.trim() === organ.title ? {} : { title: title.trim() }),
        ...(changed(organ.shortNames, shortNames) ? { shortNames } : {}),
        ...(changed(organ.formerNames, formerNames) ? { formerNames } : {}),
        ...(changed(organ.formerDates ?? [], formerDates) ? { formerDates } : {}),
      },
      { onSuccess: onClose },
    );
  const names = (label: string, value: string[], onChange: (names: string[]) => void) => (
    <Field label={label}>
      <Select mode="tags" aria-label={label} value={value} onChange={onChange} open={false} style={{ width: '100%' }} />
    </Field>
  );
  return (
    <Dialog
      title={say('organs.names')}
      onSave={save}
      onCancel={onClose}
      canSave={title.trim() !== ''}
      saving={update.isPending}
    >
      <Field label={say('organs.full-name')}>
        <Input
          aria-label={say('organs.full-name')}
          value={title}
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      {names(say('organs.short-names'), shortNames, setShortNames)}
      {names(say('organs.former-names'), formerNames, setFormerNames)}
      {formerNames.map((name) => (
        <FormerDatesField key={name} name={name} dates={formerDates} onChange={setFormerDates} />
      ))}
    </Dialog>
  );
}
