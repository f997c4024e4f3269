import type { Correction } from '#shared/domain/correction.ts';
import type { Ledger } from '#shared/domain/ledger.ts';

/** What persons corrected about how a source was read, in the order in which they did. */
export function correctionsOf(ledger: Ledger, source: string): Correction[] {
  return Object.values(ledger.corrections).filter((one) => one.source === source);
}
