import { CoreError } from '#core/core-error.ts';
import { doubtCodes } from '#core/ledger/plausible/doubt.ts';
import { type Given, ValueError } from './command.ts';

/** Doubts that nobody confirms along with others: `--sure` is typed out of habit, and a state secret is named or stays outside. */
export const namedAlone: readonly string[] = ['marked-secret'];

/** The doubts that the person names as confirmed with `--confirm`. Throws ValueError for a code that there is not. */
export function namedDoubts(given: Given): string[] {
  const named = given.all('confirm').flatMap((codes) => codes.split(/[,，]/));
  const unknown = named.find((code) => !doubtCodes.some((one) => one === code));
  if (unknown !== undefined) throw new ValueError('cli.word-one-of', { word: unknown, known: doubtCodes.join(' ') });
  return named;
}

/** The doubts that a call asks about; empty for every other failure. */
function doubtsOf(error: unknown): string[] {
  if (!(error instanceof CoreError) || error.code !== 'confirm-needed') return [];
  return String(error.details.doubts ?? '').split(',');
}

/**
 * Makes a call with the doubts that the person confirmed: those named, and with `--sure` whatever the call asks about beside `namedAlone`. `tell` gets what
 * was confirmed in this way.
 */
export async function callConfirmed<T>(
  given: Given,
  make: (confirmed: string[]) => Promise<T>,
  tell: (error: CoreError) => void,
): Promise<T> {
  let confirmed = namedDoubts(given);
  for (;;) {
    try {
      return await make(confirmed);
    } catch (error) {
      const asked = doubtsOf(error).filter((code) => !confirmed.includes(code));
      const isSure = given.isSet('sure') && !asked.some((code) => namedAlone.includes(code));
      if (!isSure || asked.length === 0 || !(error instanceof CoreError)) throw error;
      tell(error);
      confirmed = [...confirmed, ...asked];
    }
  }
}
