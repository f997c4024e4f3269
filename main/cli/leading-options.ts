import type { Language } from '#shared/messages/define-messages.ts';
import { ValueError } from './command.ts';

/** Options that all commands take may stand before the command too: `duban --data-dir DIR list points`. */
export function sharedOptionsLast(words: readonly string[]): string[] {
  let leading = 0;
  for (let word = words[0]; word !== undefined; word = words[leading]) {
    if (word === '--data-dir' || word === '--lang') leading += 2;
    else if (word === '--json' || /^--(?:data-dir|lang)=/.test(word)) leading += 1;
    else break;
  }
  return [...words.slice(leading), ...words.slice(0, leading)];
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
