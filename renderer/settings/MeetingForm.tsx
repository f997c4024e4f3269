import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { MeetingRecord } from '#shared/domain/office-records.ts';

/** Name and days of a meeting. Only what was changed is sent: what a person sets is the person's from then on. */
export function MeetingForm({ meeting, onClose }: { meeting: MeetingRecord; onClose: () => void }) {
  const say = useText();
  const [title, setTitle] = useState(meeting.title);
  const [firstDay, setFirstDay] = useState(meeting.firstDay);
  const [lastDay, setLastDay] = useState(meeting.lastDay);
  const update = useChange('meetings.update');
  const save = () =>
    update.mutate(
      {
        id: meeting.id,
        ...(title.trim() === meeting.title ? {} : { title: title.trim() }),
        ...(firstDay === meeting.firstDay ? {} : { firstDay }),
        ...(lastDay === meeting.lastDay ? {} : { lastDay }),
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog
      title={say('column.meeting')}
      onSave={save}
      onCancel={onClose}
      canSave={title.trim() !== ''}
      saving={update.isPending}
    >
      <Field label={say('meetings.name')}>
        <Input
          autoFocus
          aria-label={say('meetings.name')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      <Field label={say('column.first-day')}>
        <DateInput label={say('column.first-day')} value={firstDay} onChange={setFirstDay} />
      </Field>
      <Field label={say('column.last-day')}>
        <DateInput label={say('column.last-day')} value={lastDay} onChange={setLastDay} />
      </Field>
    </Dialog>
  );
}
