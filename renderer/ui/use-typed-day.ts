import { useState } from 'react';
import { today } from '#renderer/base/today.ts';
import { readDay } from '#shared/text/read-day.ts';
import { useMarkUnread } from './unread-fields.tsx';

/**
 * What a person types into a date field, taken once the field is left (`leave`): the words must be whole, since 2027-2-3 stands on the way to
 * 2027-2-31. An emptied field is no day. `day` is what stands there as far as it can be read; `fault` what could not be once the field was
 * left: a day that no calendar has, or no day at all.
 */
export function useTypedDay(value: string | null, onChange: (day: string | null) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const text = typed?.trim() ?? '';
  const read = text === '' ? null : readDay(text, Number(today().slice(0, 4)));
  const reason = typeof read === 'string' ? read : null;
  const day = typeof read === 'string' ? null : (read?.day ?? null);
  useMarkUnread(reason !== null);
  const set = (next: string | null) => {
    setTyped(null);
    if (next !== value) onChange(next);
  };
  const leave = () => {
    if (reason !== null) setLeft(true);
    else if (typed !== null) set(day);
  };
  const type = (words: string) => {
    setTyped(words);
    setLeft(false);
  };
  const fault = reason && isLeft ? { text, reason } : null;
  return { typed, type, leave, set, day: typed === null ? value : day, fault };
}
