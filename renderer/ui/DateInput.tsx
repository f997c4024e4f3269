import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ComponentProps, createContext, use, useId, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useTypedDay } from './use-typed-day.ts';

type Typing = { typed: string | null; type: (words: string) => void };

const TypingContext = createContext<Typing>({ typed: null, type: () => {} });

/** The words of the field are ours: the picker would take a day out of half-typed ones, and drop the others without a word. */
function TypedInput(props: ComponentProps<'input'>) {
  const { typed, type } = use(TypingContext);
  return <input {...props} value={typed ?? props.value} onChange={(event) => type(event.target.value)} />;
}

const parts = { input: TypedInput };

/** A date, typed or picked. In and out: ISO date, or null for none. What is no day stays as typed, with a sentence, and goes nowhere. */
export function DateInput(props: {
  label: string;
  value: string | null;
  onChange: (date: string | null) => void;
  disabled?: boolean;
  autoFocus?: boolean;
}) {
  const say = useText();
  const faultId = useId();
  const [isOpen, setOpen] = useState(false);
  const { typed, type, leave, set, day, fault } = useTypedDay(props.value, props.onChange);
  return (
    <span className="date-input">
      <TypingContext value={{ typed, type }}>
        <DatePicker
          aria-label={props.label}
          {...(fault && { status: 'error', 'aria-describedby': faultId })}
          placeholder={say('ui.date-placeholder')}
          components={parts}
          value={day === null ? null : dayjs(day)}
          // While other words stand there, the calendar shows the month of the day that stands, not that of today.
          {...(props.value !== null && { defaultPickerValue: dayjs(props.value) })}
          onChange={(date) => set(date ? date.format('YYYY-MM-DD') : null)}
          open={isOpen}
          onOpenChange={setOpen}
          onBlur={leave}
          onKeyDown={({ key }, keepShut) => {
            if (key !== 'Enter' || typed === null) return;
            leave();
            setOpen(false);
            keepShut();
          }}
          disabled={props.disabled ?? false}
          autoFocus={props.autoFocus ?? false}
          allowClear
        />
      </TypingContext>
      {fault ? (
        <span id={faultId} className="fault" role="alert">
          {say(fault.reason === 'impossible' ? 'ui.no-such-day' : 'ui.not-a-day', { text: fault.text })}
        </span>
      ) : null}
    </span>
  );
}
