import type { MessageDetails } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { doubtSentences } from '#shared/messages/error-sentence.ts';

/** Everything that the core doubts, as running text; English sentences are parted by a space. */
export function doubtsInWords(language: Language, details: MessageDetails): string {
  return doubtSentences(language, details)
    .map((sentence) => (language === 'en' ? `${sentence} ` : sentence))
    .join('');
}
