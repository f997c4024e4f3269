import { message } from '#shared/messages/catalogue.ts';
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

/** One sentence on a command that there is not, with the nearest one. Gives the exit code. */
export function complainOfCommand(words: readonly string[], { language, complain }: Scene): number {
  const [first = '', second = ''] = words;
  const family = commandsOf(first).map((one) => one.name);
  const word = family.length > 0 && second !== '' && !second.startsWith('-') ? `${first} ${second}` : first;
  const near = nearestWord(word, family.length > 0 ? family : [...allCommands.map((one) => one.name), 'help']);
  const sentence =
    family.length > 0 && word === first
      ? message(language, 'cli.command-needs-more', { word, known: family.join('、') })
      : near === null
        ? message(language, 'cli.unknown-command', { word })
        : message(language, 'cli.unknown-command-near', { word, near });
  complain(`${sentence}\n${message(language, 'cli.usage', { usage: 'duban COMMAND …' })}`);
  return 2;
}
