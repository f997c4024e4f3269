import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { OrganInput } from '#renderer/ui/OrganInput.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import { type Passage, titleOf } from './passage.ts';

/** Makes a commitment of the passage: what was promised, by whom, by when. */
export function CommitmentForm({ passage, onClose }: { passage: Passage; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const [title, setTitle] = useState(titleOf(passage));
  const [due, setDue] = useState<string | null>(null);
  const [organ, setOrgan] = useState<string | null>(null);
  const [isOrganWaiting, setOrganWaiting] = useState(false);
  const add = useChange('commitments.add');
  const save = () => {
    const { document, firstLine, lastLine } = passage;
    add.mutate(
      { document, firstLine, lastLine, title: title.trim(), due, organ },
      {
        onSuccess: () => {
          toast.success(say('reader.saved-commitment'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={say('reader.as-commitment')}
      onSave={save}
      onCancel={onClose}
      canSave={title.trim() !== '' && !isOrganWaiting}
      saving={add.isPending}
    >
      <Field label={say('reader.field-title')}>
        <Input
          autoFocus
          aria-label={say('reader.field-title')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      <Field label={say('reader.field-due')}>
        <DateInput label={say('reader.field-due')} value={due} onChange={setDue} />
      </Field>
      <Field label={say('reader.field-organ')}>
        <OrganInput
          label={say('reader.field-organ')}
          value={organ}
          document={passage.document}
          onChange={setOrgan}
          onWaiting={setOrganWaiting}
        />
      </Field>
      <Field label={say('reader.quote')}>
        <PaperText text={passage.quote} />
      </Field>
    </Dialog>
  );
}
