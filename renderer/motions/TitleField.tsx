import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { TextPrompt } from '#renderer/ui/TextPrompt.tsx';

/** A title and the way to put it right; an empty one is not taken. `onSave` throws where the core refuses. */
export function TitleField({ title, onSave }: { title: string; onSave: (title: string) => Promise<unknown> }) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const close = () => {
    setOpen(false);
    setError(null);
  };
  return (
    <Field label={say('list-field.title')}>
      <div className="row">
        <span>{title}</span>
        <Button size="small" aria-label={say('motions.title-edit')} onClick={() => setOpen(true)}>
          {say('ui.edit')}
        </Button>
      </div>
      <TextPrompt
        open={isOpen}
        title={say('motions.title-edit')}
        label={say('list-field.title')}
        initial={title}
        long
        error={error}
        onCancel={close}
        onSave={(typed) => void onSave(typed).then(close, setError)}
      />
    </Field>
  );
}
