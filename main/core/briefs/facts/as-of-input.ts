import { CoreError } from '#core/core-error.ts';
import { ledgerAt } from '#core/ledger/as-of/ledger-at.ts';
import type { BriefInput } from '../outline/brief-input.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * What a paper counts: the ledger of today, or as things stood on the day (ISO) that its scope names with `as-of`. A report is still
 * signed and dated today; a letter of that day is not. Errors: `bad-input` for what is no day.
 */
export function asOfInput(input: BriefInput): BriefInput {
  const asOf = input.scope['as-of'];
  if (!asOf) return input;
  if (!isoDay.test(asOf) || Number.isNaN(Date.parse(asOf)))
    throw new CoreError('bad-input', { field: 'as-of', reason: 'date' });
  const ledger = asOf < input.today ? ledgerAt(input.ledger, asOf) : input.ledger;
  return { ...input, ledger, today: asOf };
}
