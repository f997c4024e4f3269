import type { MessageDetails, MessageKey } from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** That a person recorded an answer, with its day as the reader writes days; null where nobody knows it. */
export function typedAnswer(say: Say, day: string | null): string {
  return day === null ? say('promise.typed') : say('promise.typed-on', { day });
}
