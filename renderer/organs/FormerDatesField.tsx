import { useText } from '#renderer/base/language.tsx';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { OrganRecord } from '#shared/domain/office-records.ts';

export type FormerDates = NonNullable<OrganRecord['formerDates']>;

/** From when to when an organ bore a former name; an end left empty is open. */
export function FormerDatesField(props: { name: string; dates: FormerDates; onChange: (dates: FormerDates) => void }) {
  const say = useText();
  const { name, dates } = props;
  const { from, to } = dates.find((one) => one.name === name) ?? {};
  const set = (first: string | null | undefined, last: string | null | undefined) => {
    const others = dates.filter((one) => one.name !== name);
    const next = { name, ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
    props.onChange(first || last ? [...others, next] : others);
  };
  return (
    <Field label={name}>
      <span className="row">
        <DateInput label={say('organs.name-from', { name })} value={from ?? null} onChange={(day) => set(day, to)} />
        {say('organs.until')}
        <DateInput label={say('organs.name-to', { name })} value={to ?? null} onChange={(day) => set(from, day)} />
      </span>
    </Field>
  );
}
