import { DateInput } from './DateInput.tsx';
import { Refusal } from './Refusal.tsx';
import { useHeld } from './use-held.ts';

/** A date that is saved when it is set. One that was refused stays as typed with the reason below. */
export function DateField(props: {
  label: string;
  value: string | null;
  onSave: (date: string | null) => Promise<unknown>;
}) {
  const { shown, error, put, giveUp } = useHeld(props.value, props.onSave);
  return (
    <>
      <DateInput label={props.label} value={shown} onChange={put} />
      <Refusal error={error} onGiveUp={giveUp} />
    </>
  );
}
