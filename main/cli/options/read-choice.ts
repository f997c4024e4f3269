import { isMessageKey, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { type Given, type Tools, UsageError, ValueError } from '../command.ts';

const languages: readonly Language[] = ['zh-CN', 'en'];

/** A word as it is compared: without case, spaces, bracketed remarks and the 已 of what is done. */
function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/\s|（.*?）|\(.*?\)/g, '')
    .replace(/^已/, '');
}

/** The name of a code in a language; the code itself where it has none. */
export function labelOf(language: Language, prefix: string, code: string): string {
  const key = `${prefix}.${code}`;
  return isMessageKey(key) ? message(language, key) : code;
}

/**
 * The code that a word means: the code itself or its name in either language (签收 or `signed-for`). `prefix` is the front part of the
 * message keys of the names. Null when it means none or several.
 */
export function codeOf<T extends string>(word: string, known: readonly T[], prefix: string): T | null {
  const exact = known.find((code) => code.toLowerCase() === word.toLowerCase());
  if (exact !== undefined) return exact;
  const named = known.filter((code) =>
    languages.some((language) => bare(labelOf(language, prefix, code)) === bare(word)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Codes with their names, for a sentence: `done（已落实）、not-done（未落实）`. */
export function choicesInWords(known: readonly string[], prefix: string, language: Language): string {
  const words = known.map((code) => {
    const label = labelOf(language, prefix, code);
    return label === code ? code : language === 'en' ? `${code} (${label})` : `${code}（${label}）`;
  });
  return words.join(language === 'en' ? ', ' : '、');
}

type Choice<T extends string> = { known: readonly T[]; prefix: string; tools: Tools };

/** One of some codes that an option gives. Throws ValueError with the codes that there are. */
export function choiceOption<T extends string>(given: Given, option: string, choice: Choice<T>): T | undefined {
  const word = given.option(option);
  if (word === undefined) return undefined;
  const code = codeOf(word, choice.known, choice.prefix);
  if (code !== null) return code;
  const known = choicesInWords(choice.known, choice.prefix, choice.tools.language);
  throw new ValueError('cli.option-one-of', { option, known });
}

/** The same for an option that must be there. Throws UsageError when it is missing. */
export function neededChoice<T extends string>(given: Given, option: string, choice: Choice<T>): T {
  const code = choiceOption(given, option, choice);
  if (code === undefined) throw new UsageError('cli.option-missing', { option });
  return code;
}

/** One of some codes that stands by itself. Throws ValueError. */
export function choiceWord<T extends string>(word: string, { known, prefix, tools }: Choice<T>): T {
  const code = codeOf(word, known, prefix);
  if (code !== null) return code;
  throw new ValueError('cli.word-one-of', { word, known: choicesInWords(known, prefix, tools.language) });
}
