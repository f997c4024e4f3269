import { CoreError } from '#core/core-error.ts';
import { isMessageKey, type MessageDetails, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { Refusal } from './command.ts';
import { namedAlone } from './confirmed-codes.ts';
import { doubtsInWords } from './doubts-in-words.ts';

function fieldInWords(language: Language, field: unknown): string {
  const key = `cli.field-${String(field)}`;
  return isMessageKey(key) ? message(language, key) : String(field);
}

/** What was wrong with an input: the sentence of its reason where there is one. */
function badInput(language: Language, details: MessageDetails): string {
  const key = `cli.bad-input.${String(details.reason).replaceAll(' ', '-')}`;
  const words = { ...details, field: fieldInWords(language, details.field) };
  return isMessageKey(key) ? message(language, key, words) : errorSentence(language, 'bad-input', words);
}

/**
 * The one sentence for what was refused, in the words of the command line: how to confirm a doubt, no word of a screen. Null for what
 * nobody expected.
 */
export function failureSentence(error: unknown, language: Language): string | null {
  if (error instanceof Refusal) return message(language, error.key, error.details);
  if (!(error instanceof CoreError)) return null;
  const { code, details } = error;
  if (code === 'bad-input') return badInput(language, details);
  if (code === 'not-found') return message(language, 'cli.not-found', details);
  if (code !== 'confirm-needed') return errorSentence(language, code, details);
  const doubts = String(details.doubts).split(',');
  const codes = doubts.join(' --confirm ');
  const key = doubts.some((one) => namedAlone.includes(one)) ? 'cli.confirm-by-name' : 'cli.confirm-needed';
  return message(language, key, { sentences: doubtsInWords(language, details), codes });
}
