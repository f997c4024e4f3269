import { isTold, tell } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

/**
 * A value for `--json`: every sentence in it stands as words in the language of the command line, and what it was made of, its key and
 * details, beside it under the same name with `Code` behind (a list of sentences likewise).
 */
export function jsonInWords(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof Date) return value;
  if (isTold(value)) return tell(language, value);
  if (Array.isArray(value)) return value.map((one) => jsonInWords(one, language));
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, one]) => {
      const worded: [string, unknown][] = [[field, jsonInWords(one, language)]];
      return isWorded(one) ? [...worded, [`${field}Code`, one]] : worded;
    }),
  );
}

/** A sentence, or a list of nothing but sentences. */
function isWorded(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isTold) : isTold(value);
}
