import { Button, Dropdown } from 'antd';
import { useRef } from 'react';
import { useText } from '#renderer/base/language.tsx';

export type OpinionForm = 'hand-over' | 'record' | 'vote' | 'redo';

/** What can be recorded of the opinion as a whole, whichever point is on the screen. */
export function RecordMenu({
  isHandedOver,
  onChoose,
}: {
  isHandedOver: boolean;
  onChoose: (form: OpinionForm) => void;
}) {
  const say = useText();
  const button = useRef<HTMLButtonElement>(null);
  const forms: { key: OpinionForm; label: string }[] = [
    { key: 'record', label: say('facts.record-title') },
    ...(isHandedOver
      ? ([
          { key: 'vote', label: say('opinions.vote') },
          { key: 'redo', label: say('facts.redo') },
          { key: 'hand-over', label: say('facts.correct-hand-over') },
        ] as const)
      : []),
  ];
  return (
    <Dropdown
      autoFocus
      trigger={['click']}
      menu={{
        items: forms,
        onClick: ({ key, domEvent }) => {
          // Else the Enter that chooses would also press what has the keys in the dialog that opens.
          domEvent.preventDefault();
          const form = forms.find((one) => one.key === key);
          if (!form) return;
          // The menu is gone by the time the form closes: the keys go back to its button.
          button.current?.focus();
          onChoose(form.key);
        },
      }}
    >
      <Button ref={button}>{say('facts.record-menu')}</Button>
    </Dropdown>
  );
}
