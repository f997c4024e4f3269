import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { allCommands } from './all-commands.ts';
import type { Command } from './command.ts';
import { nearestWord } from './nearest-word.ts';
import type { Scene } from './scene.ts';

/** The command that a line begins with, two words before one, and what stands behind it; null when there is none. */
export function findCommand(words: readonly string[]): { command: Command; rest: string[] } | null {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = allCommands.find((one) => one.name === name);
    if (command !== undefined) return { command, rest: words.slice(length) };
  }
  return null;
}

/** The commands whose first word this is. */
export function commandsOf(first: string): Command[] {
  return allCommands.filter((one) => one.name === first || one.name.startsWith(`${first} `));
}

/** One sentence on words that are no command, with the nearest one of `known`. */
export function unknownCommand(
  word: string,
  language: Language,
  known: readonly string[] = [...allCommands.map((one) => one.name), 'help'],
): string {
  const near = nearestWord(word, known);
  if (near === null) return message(language, 'cli.unknown-command', { word });
  return message(language, 'cli.unknown-command-near', { word, near });
}

/** One sentence on a command that there is not, with the nearest one, and how a line is written. Gives the exit code. */
export function complainOfCommand(words: readonly string[], { language, complain }: Scene): number {
  const [first = '', second = ''] = words;
  const family = commandsOf(first).map((one) => one.name);
  const hasSecond = family.length > 0 && second !== '' && !second.startsWith('-');
  const sentence = hasSecond
    ? unknownCommand(`${first} ${second}`, language, family)
    : family.length > 0
      ? message(language, 'cli.command-needs-more', { word: first, known: family.join('、') })
      : unknownCommand(first, language);
  complain(`${sentence}\n${message(language, 'cli.usage', { usage: 'duban COMMAND …' })}`);
  return 2;
}
