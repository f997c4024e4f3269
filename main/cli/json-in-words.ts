import { isTold, tell } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

/** A value for `--json`: beside key and details, every sentence in it has its `text` in the language of the command line. */
export function jsonInWords(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((one) => jsonInWords(one, language));
  if (isTold(value)) return { ...value, text: tell(language, value) };
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, jsonInWords(one, language)]));
}
