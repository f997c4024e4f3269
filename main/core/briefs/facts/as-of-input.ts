import { ledgerAt } from '#core/ledger/as-of/ledger-at.ts';
import type { BriefInput } from '../outline/brief-input.ts';

/**
 * What a paper counts: the ledger of today, or as things stood on the day (ISO) that its scope names with `as-of`. A report is still
 * signed and dated today; a letter of that day is not.
 */
export function asOfInput(input: BriefInput): BriefInput {
  const asOf = input.scope['as-of'];
  if (!asOf) return input;
  const ledger = asOf < input.today ? ledgerAt(input.ledger, asOf) : input.ledger;
  return { ...input, ledger, today: asOf };
}
