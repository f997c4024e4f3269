import { Select } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from './DateInput.tsx';

const bases = ['happened', 'known'] as const;

/** A day that is past, and by which day a fact counts for it: the day it happened, or the day it was entered. Null for today. */
export type AsOf = { asOf: string; basis: (typeof bases)[number] } | null;

/** The day that an address asks for. */
export function asOfIn({ 'as-of': day, basis }: Readonly<Record<string, string>>): AsOf {
  const isPast = day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && day < today();
  return isPast ? { asOf: day, basis: basis === 'known' ? 'known' : 'happened' } : null;
}

/** The query of an address that asks for a day. */
export function asOfQuery(asOf: AsOf): Record<string, string | undefined> {
  if (asOf === null) return {};
  return { 'as-of': asOf.asOf, basis: asOf.basis === 'known' ? 'known' : undefined };
}

/** Chooses an earlier day, and by what it is counted. */
export function AsOfField({ asOf, onChange }: { asOf: AsOf; onChange: (asOf: AsOf) => void }) {
  const say = useText();
  const choose = (day: string | null) =>
    onChange(day !== null && day < today() ? { asOf: day, basis: asOf?.basis ?? 'happened' } : null);
  return (
    <>
      <span className="soft">{say('desk.as-of-short')}</span>
      <DateInput label={say('desk.as-of')} value={asOf?.asOf ?? null} onChange={choose} />
      {asOf === null ? null : (
        <Select
          aria-label={say('desk.basis')}
          value={asOf.basis}
          onChange={(basis) => onChange({ ...asOf, basis })}
          options={bases.map((basis) => ({ value: basis, label: say(`desk.basis-${basis}`) }))}
          popupMatchSelectWidth={false}
        />
      )}
    </>
  );
}
