import type { Language } from '#shared/messages/define-messages.ts';
import { ValueError } from './command.ts';

/** How many of the words from `at` on are options that all commands take, with their values. */
function sharedAt(words: readonly string[], at: number): number {
  let end = at;
  for (let word = words[end]; word !== undefined; word = words[end]) {
    if (isValued(word)) end += 2;
    else if (word === '--json' || /^--(?:data-dir|lang)=/.test(word)) end += 1;
    else break;
  }
  return Math.min(end, words.length) - at;
}

/** True for an option of all commands whose value is the next word. */
export function isValued(word: string | undefined): boolean {
  return word === '--data-dir' || word === '--lang';
}

/**
 * A line that begins with the words of its command: options that all commands take may stand before them and between them
 * (`duban --data-dir DIR list points`), and come right behind.
 */
export function commandFirst(words: readonly string[]): string[] {
  const leading = sharedAt(words, 0);
  const [first, ...behind] = words.slice(leading);
  if (first === undefined) return words.slice(0, leading);
  const between = sharedAt(behind, 0);
  const [second, ...others] = behind.slice(between);
  const options = [...words.slice(0, leading), ...behind.slice(0, between)];
  if (second === undefined) return [first, ...options];
  return second.startsWith('-') ? [first, ...options, second, ...others] : [first, second, ...options, ...others];
}

/** The language that a line asks for; it is wanted before the command is parsed, because mistakes are told in it too. */
export function languageOf(words: readonly string[]): Language | null {
  const at = words.indexOf('--lang');
  const word = at >= 0 ? words[at + 1] : words.find((one) => one.startsWith('--lang='))?.slice('--lang='.length);
  return word === undefined ? null : word === 'en' ? 'en' : 'zh-CN';
}

/** Throws ValueError for a language that there is not. */
export function refuseLanguage(word: string | undefined): void {
  if (word === undefined || ['zh', 'zh-CN', 'en'].includes(word)) return;
  throw new ValueError('cli.unknown-language', { word });
}
