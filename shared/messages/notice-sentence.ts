import type { Collection } from '../domain/ledger.ts';
import { momentWords } from '../text/moment-words.ts';
import { isMessageKey, type MessageDetails, type MessageKey, message } from './catalogue.ts';
import type { Language } from './define-messages.ts';

/** The sentence for what opening the workspace found; null for a notice that has none (one of a newer host). */
export function noticeSentence(language: Language, code: string, details: MessageDetails): string | null {
  const key = `notices.${code}`;
  return isMessageKey(key)
    ? message(language, key, { ...details, ...placeOf(language, details), ...timeOf(details) })
    : null;
}

/** Date and time as people write them. */
function timeOf({ savedAt }: MessageDetails): MessageDetails {
  return typeof savedAt === 'string' ? { savedAt: momentWords(savedAt) } : {};
}

/** The collection by its name for people. */
function placeOf(language: Language, { collection }: MessageDetails): MessageDetails {
  const key: MessageKey = `kept.${collection as Collection}`;
  return collection === undefined ? {} : { in: isMessageKey(key) ? message(language, key) : String(collection) };
}
