import { isMessageKey, type MessageDetails, type MessageKey } from '#shared/messages/catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** Codes of reading reasons as one sentence; what is no code (an older reading, a note in words) stands as it is. */
export function reasonsInWords(reasons: readonly string[], say: Say): string {
  const words = reasons.map((reason) => {
    const key = `because.${reason}`;
    return isMessageKey(key) ? say(key) : reason;
  });
  return words.join(say('reading.separator'));
}
