import type { DueDate } from '#shared/domain/due-date.ts';

/** A due date that a person typed. Over a known one it is kept as an extension would be: the original day stays. */
export function typedDue(known: DueDate | null, date: string | null): DueDate | null {
  if (date === null) return null;
  if (known?.date === date) return known;
  return { date, original: known?.original ?? date, because: null, extensions: known?.extensions ?? [] };
}

/** A due date moved by an extension. The original day stays, whatever follows. */
export function extendedDue(
  known: DueDate | null,
  extension: { to: string; on: string; reason: string; by: string },
): DueDate {
  const { to, on, reason, by } = extension;
  if (!known) return { date: to, original: to, because: null, extensions: [{ from: to, to, on, reason, by }] };
  return { ...known, date: to, extensions: [...known.extensions, { from: known.date, to, on, reason, by }] };
}
