import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import { type Passage, titleOf } from './passage.ts';

/** Makes a point of the opinion, or (without an opinion) a measure of the feedback report. */
export function PointForm(props: { passage: Passage; opinion: string | null; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const { passage, opinion } = props;
  const [title, setTitle] = useState(titleOf(passage));
  const addPoint = useChange('points.add');
  const correct = useChange('sources.correct');
  const lines = { firstLine: passage.firstLine, lastLine: passage.lastLine };
  const done = (text: string) => () => {
    toast.success(text);
    props.onClose();
  };
  const save = () => {
    if (opinion) {
      addPoint.mutate({ opinion, ...lines, title: title.trim() }, { onSuccess: done(say('reader.saved-point')) });
      return;
    }
    const change = { type: 'mark-measure' as const, lastLine: passage.lastLine, heading: title.trim() };
    correct.mutate(
      { id: passage.source, line: passage.firstLine, change },
      { onSuccess: done(say('reader.saved-measure')) },
    );
  };
  return (
    <Dialog
      title={say(opinion ? 'reader.as-point' : 'reader.as-measure')}
      onSave={save}
      onCancel={props.onClose}
      canSave={title.trim() !== ''}
      saving={addPoint.isPending || correct.isPending}
    >
      <Field label={say('reader.field-title')}>
        <Input
          autoFocus
          aria-label={say('reader.field-title')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      <Field label={say('reader.quote')}>
        <PaperText text={passage.quote} />
      </Field>
    </Dialog>
  );
}
