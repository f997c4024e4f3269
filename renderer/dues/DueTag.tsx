import { useText } from '#renderer/base/language.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { DutyKind } from '#shared/domain/duty.ts';
import type { Owed } from '#shared/domain/owed.ts';

/** Days before it from which a day is told. */
export const soonDays = 30;

/**
 * How far the day is by which something is owed: red when passed, amber within thirty days. Nothing where nothing is owed by a day. What is
 * owed is named unless it is what the date beside the tag is for (`plain`).
 */
export function DueTag({ owed, plain }: { owed: Owed | null; plain?: DutyKind }) {
  const say = useText();
  if (!owed || owed.days > soonDays) return null;
  const { days, kind } = owed;
  const details = { what: say(`owed.${kind}`), days: Math.abs(days) };
  const of = kind === plain ? '' : '-of';
  if (days < 0) return <StatusTag tone="act">{say(`dues.late${of}`, details)}</StatusTag>;
  if (days === 0) return <StatusTag tone="act">{say(`dues.today${of}`, details)}</StatusTag>;
  return <StatusTag tone="soon">{say(`dues.left${of}`, details)}</StatusTag>;
}
