import type { ErrorCode } from '../contract/error-code.ts';
import { isMessageKey, type MessageDetails, message } from './catalogue.ts';
import type { Language } from './define-messages.ts';

/** Codes of the doubts that a refusal names (`doubts`, comma-separated). */
export function doubtCodesOf(details: MessageDetails): string[] {
  return String(details.doubts ?? '')
    .split(',')
    .filter((code) => code !== '');
}

/** The sentences of the doubts that a refusal names, in their order. */
export function doubtSentences(language: Language, details: MessageDetails): string[] {
  return doubtCodesOf(details)
    .map((code) => `doubt.${code}`)
    .flatMap((key) => (isMessageKey(key) ? [message(language, key, details)] : []));
}

/**
 * The sentence for a failed call. A code may have a sentence of its own per unit or reason (`errors.file-too-large.pages`). A place
 * for which the error brings no detail is left out rather than shown as `{name}`.
 */
export function errorSentence(language: Language, code: ErrorCode, details: MessageDetails): string {
  const special = `errors.${code}.${details.unit ?? details.reason ?? ''}`;
  const key = isMessageKey(special) ? special : (`errors.${code}` as const);
  const sentences = details.doubts === undefined ? {} : { sentences: doubtSentences(language, details).join('') };
  return message(language, key, { ...details, ...sentences })
    .replace(/[“（(]?\{\w+\}[”）)]?/g, '')
    .trim();
}
