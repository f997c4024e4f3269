import type { ErrorCode } from '../contract/error-code.ts';
import { isMessageKey, type MessageDetails, message } from './catalogue.ts';
import type { Language } from './define-messages.ts';

/** The sentences of the doubts that a refusal names (`doubts`: codes, comma-separated), one after another. */
export function doubtSentences(language: Language, details: MessageDetails): string {
  const codes = String(details.doubts ?? '').split(',');
  return codes
    .map((code) => `doubt.${code}`)
    .map((key) => (isMessageKey(key) ? message(language, key, details) : ''))
    .join('');
}

/**
 * The sentence for a failed call. A code may have a sentence of its own per unit (`errors.file-too-large.pages`). A place
 * for which the error brings no detail is left out rather than shown as `{name}`.
 */
export function errorSentence(language: Language, code: ErrorCode, details: MessageDetails): string {
  const special = `errors.${code}.${details.unit ?? ''}`;
  const key = isMessageKey(special) ? special : (`errors.${code}` as const);
  const sentences = details.doubts === undefined ? {} : { sentences: doubtSentences(language, details) };
  return message(language, key, { ...details, ...sentences })
    .replace(/[“（(]?\{\w+\}[”）)]?/g, '')
    .trim();
}
