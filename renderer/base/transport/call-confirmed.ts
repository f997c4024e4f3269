import { doubtCodesOf } from '#shared/messages/error-sentence.ts';
import { CallError } from './call-error.ts';

/** True for a refusal that asks whether what was entered is really meant. */
export function isQuestion(error: unknown): error is CallError {
  return error instanceof CallError && error.code === 'confirm-needed';
}

/**
 * Makes a call; what the core asks about is put to the person (`ask`) and, once confirmed, the same call is sent again with the codes of
 * everything confirmed so far. A question that is answered with no stays the refusal that it was.
 */
export async function callConfirmed<Output>(
  call: (confirmed: string[]) => Promise<Output>,
  ask: (question: CallError) => Promise<boolean>,
): Promise<Output> {
  let confirmed: string[] = [];
  for (;;) {
    try {
      return await call(confirmed);
    } catch (error) {
      if (!isQuestion(error)) throw error;
      const codes = doubtCodesOf(error.details);
      // A core that asks again about what was confirmed would ask for ever.
      if (codes.every((code) => confirmed.includes(code)) || !(await ask(error))) throw error;
      confirmed = [...new Set([...confirmed, ...codes])];
    }
  }
}
