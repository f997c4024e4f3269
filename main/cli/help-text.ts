import { type MessageKey, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { allCommands } from './all-commands.ts';
import { type Command, commandGroups, type Option } from './command.ts';
import { choicesInWords } from './options/read-choice.ts';
import { textWidth } from './text-width.ts';

/** Rows of two columns, the second one aligned; Chinese characters count as two columns. */
function inTwoColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => textWidth(left))) + 2;
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - textWidth(left))}${right}`);
}

function commandRows(commands: readonly Command[], language: Language): string[] {
  return inTwoColumns(commands.map((command) => [command.name, message(language, command.about)]));
}

/** The overview: all commands, grouped by subject. */
export function helpText(language: Language): string {
  const width = Math.max(...allCommands.map((command) => command.name.length));
  const groups = commandGroups.flatMap((group) => {
    const commands = allCommands
      .filter((command) => command.group === group)
      .map((command) => ({ ...command, name: command.name.padEnd(width) }));
    return [message(language, `cli.group-${group}`), ...commandRows(commands, language), ''];
  });
  return [
    message(language, 'cli.help-head'),
    '',
    ...groups,
    ...sharedLines(language),
    '',
    message(language, 'cli.help-foot'),
  ].join('\n');
}

/** Help on the commands that begin with one word. */
export function familyHelp(commands: readonly Command[], language: Language): string {
  return [...commandRows(commands, language), '', message(language, 'cli.help-foot')].join('\n');
}

/** Help on one command: how it is written, what it does, what each option means, and an example. */
export function commandHelp(command: Command, language: Language): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => [writtenOption(name, option), message(language, option.about)] as const,
  );
  return [
    usageLines(command, language),
    '',
    message(language, command.about),
    '',
    ...choiceLines(command, language),
    ...inTwoColumns([...options, ...sharedRows(language)]),
    '',
    message(language, 'cli.example', { example: `duban ${command.example}` }),
  ].join('\n');
}

/** Everything that may stand for a word of the command, kind by kind, each with its name. */
function choiceLines({ choices = [] }: Command, language: Language): string[] {
  if (choices.length === 0) return [];
  const rows = choices.map(
    ({ of, known, prefix }) => [message(language, of), choicesInWords(known, prefix, language)] as const,
  );
  return [...inTwoColumns(rows), ''];
}

/** The forms in which a command is written. */
export function usageLines(command: Command, language: Language): string {
  const usages = command.usage.map((usage) => `duban ${usage}`);
  return message(language, 'cli.usage', { usage: usages.join('\n      ') });
}

function writtenOption(name: string, { value, multiple }: Option): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}${multiple ? ' …' : ''}`;
}

function sharedRows(language: Language): [string, string][] {
  const rows: [string, MessageKey][] = [
    ['--data-dir DIR', 'cli.option-data-dir'],
    ['--json', 'cli.option-json'],
    ['--lang zh|en', 'cli.option-lang'],
  ];
  return rows.map(([name, about]) => [name, message(language, about)]);
}

function sharedLines(language: Language): string[] {
  return inTwoColumns(sharedRows(language));
}
