import { type MessageDetails, type MessageKey, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';

/** Says a message of the catalogue in the language of the reader. */
export type Say = (key: MessageKey, details?: MessageDetails) => string;

export function sayIn(language: Language): Say {
  return (key, details) => message(language, key, details);
}
