import type { Collection } from '../domain/ledger.ts';
import { isMessageKey, type MessageDetails, type MessageKey, message } from './catalogue.ts';
import type { Language } from './define-messages.ts';

/** The sentence for what opening the workspace found; null for a notice that has none (one of a newer host). */
export function noticeSentence(language: Language, code: string, details: MessageDetails): string | null {
  const key = `notices.${code}`;
  return isMessageKey(key) ? message(language, key, { ...details, ...placeOf(language, details) }) : null;
}

/** The collection by its name for people. */
function placeOf(language: Language, { collection }: MessageDetails): MessageDetails {
  const key: MessageKey = `kept.${collection as Collection}`;
  return collection === undefined ? {} : { in: isMessageKey(key) ? message(language, key) : String(collection) };
}
