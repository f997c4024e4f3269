import { CoreError } from '#core/core-error.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';

/** The sentence in which a person reads why something was refused; throws when it was not refused as expected. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof CoreError) return errorSentence('zh-CN', error.code, error.details);
    throw error;
  }
  throw new Error('nothing was refused');
}
