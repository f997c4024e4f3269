import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { allCommands } from './all-commands.ts';
import type { Command } from './command.ts';
import { textWidth } from './text-width.ts';

/** The overview of all commands. */
export function helpText(language: Language): string {
  const width = Math.max(...allCommands.map((command) => command.name.length)) + 2;
  const lines = allCommands.map((command) => `  ${command.name.padEnd(width)}${message(language, command.about)}`);
  return [
    message(language, 'cli.help-head'),
    '',
    ...lines,
    '',
    ...sharedLines(language),
    '',
    message(language, 'cli.help-foot'),
  ].join('\n');
}

/** Help on one command. */
export function commandHelp(command: Command, language: Language): string {
  return [usageLine(command, language), '', message(language, command.about), '', ...sharedLines(language)].join('\n');
}

export function usageLine(command: Command, language: Language): string {
  const usages = command.usage.split(' | ').map((usage) => `duban ${usage}`);
  return message(language, 'cli.usage', { usage: usages.join('\n      ') });
}

function sharedLines(language: Language): string[] {
  const options = [
    ['--data-dir DIR', message(language, 'cli.option-data-dir')],
    ['--json', message(language, 'cli.option-json')],
    ['--lang zh|en', message(language, 'cli.option-lang')],
  ] as const;
  const width = Math.max(...options.map(([name]) => textWidth(name))) + 2;
  return options.map(([name, about]) => `  ${name.padEnd(width)}${about}`);
}
