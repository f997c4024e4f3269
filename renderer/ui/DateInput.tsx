import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useText } from '#renderer/app/language.tsx';

// The first is how a date is shown; the others are how people type it.
const typed = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D', 'YYYY年M月D日', 'M-D', 'M.D', 'M月D日'];

/** A date, typed or picked. In and out: ISO date, or null for none. */
export function DateInput(props: {
  label: string;
  value: string | null;
  onChange: (date: string | null) => void;
  disabled?: boolean;
  autoFocus?: boolean;
}) {
  const say = useText();
  return (
    <DatePicker
      aria-label={props.label}
      placeholder={say('ui.date-placeholder')}
      format={typed}
      value={props.value ? dayjs(props.value) : null}
      onChange={(date) => props.onChange(date ? date.format('YYYY-MM-DD') : null)}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      allowClear
    />
  );
}
