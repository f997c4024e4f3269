import { Button, Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';

/** Takes the yearly notice of holidays and make-up days as text. */
export function CalendarSection() {
  const say = useText();
  const toast = useToast();
  const [text, setText] = useState('');
  const take = useChange('calendar.import');
  return (
    <div className="stack">
      <p className="soft">{say('settings.calendar-hint')}</p>
      <Input.TextArea
        aria-label={say('settings.calendar-text')}
        placeholder={say('settings.calendar-text')}
        rows={10}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row">
        <Button
          type="primary"
          disabled={text.trim() === ''}
          loading={take.isPending}
          onClick={() =>
            take.mutate(
              { text },
              {
                onSuccess: ({ days }) => {
                  toast.success(say('settings.calendar-imported', { days }));
                  setText('');
                },
              },
            )
          }
        >
          {say('settings.calendar-import')}
        </Button>
      </div>
    </div>
  );
}
