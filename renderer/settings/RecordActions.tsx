import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import { MergeDialog } from '#renderer/ui/MergeDialog.tsx';

/** Merging and removing one record of a list, behind what else can be done with it. */
export function RecordActions(props: {
  title: string;
  choices: readonly { id: string; label: string }[];
  saving: boolean;
  onMerge: (into: string, onSuccess: () => void) => void;
  onRemove: () => void;
  children?: ReactNode;
}) {
  const say = useText();
  const [isMerging, setMerging] = useState(false);
  const { title } = props;
  return (
    <span className="row">
      {props.children}
      <Button size="small" onClick={() => setMerging(true)}>
        {say('organs.merge')}
      </Button>
      <ConfirmButton
        question={say('organs.remove-question', { title })}
        onConfirm={props.onRemove}
        button={{ size: 'small' }}
      >
        {say('organs.remove')}
      </ConfirmButton>
      {isMerging ? (
        <MergeDialog
          title={say('organs.merge-title', { title })}
          hint={say('organs.merge-hint')}
          choices={props.choices}
          saving={props.saving}
          onMerge={(into) => props.onMerge(into, () => setMerging(false))}
          onClose={() => setMerging(false)}
        />
      ) : null}
    </span>
  );
}
