import { UsageError } from './command.ts';

/** The ISO day that an option gives; a day that no calendar has (2026-02-30) is refused. */
export function isoDayOption(option: string, text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay || new Date(text).toISOString().slice(0, 10) !== text)
    throw new UsageError('cli.option-needs-day', { option });
  return text;
}
