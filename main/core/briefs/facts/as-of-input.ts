import { CoreError } from '#core/core-error.ts';
import { ledgerAt } from '#core/ledger/as-of/ledger-at.ts';
import type { BriefInput } from '../outline/brief-input.ts';

/** True for an ISO day that the calendar has: 2026-11-31 would be read as the first of December, and so is none. */
export function isDay(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/**
 * What a paper counts: the ledger of today, or as things stood on the day (ISO) that its scope names with `as-of`. A report is still
 * signed and dated today; a letter of that day is not. Errors: `bad-input` for what is no day.
 */
export function asOfInput(input: BriefInput): BriefInput {
  const asOf = input.scope['as-of'];
  if (!asOf) return input;
  if (!isDay(asOf)) throw new CoreError('bad-input', { field: 'as-of', reason: 'date' });
  const ledger = asOf < input.today ? ledgerAt(input.ledger, asOf) : input.ledger;
  return { ...input, ledger, today: asOf };
}
