import type { Command } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { choiceOption } from '../../options/read-choice.ts';
import { dayOption, stated, textsOption } from '../../options/read-options.ts';
import { tellStanding } from '../../show/standing-line.ts';

const channels = ['in-session', 'between-sessions'] as const;

export const addSuggestionCommand: Command = {
  name: 'suggestions add',
  group: 'proposals',
  usage: [
    'suggestions add TITLE [--number TEXT] [--session TEXT] [--channel CODE] [--proposer NAME]… [--category TEXT] [--received DATE]',
  ],
  about: 'cli.about-suggestions-add',
  options: pickOptions('number', 'session', 'channel', 'proposer', 'category', 'received'),
  positionals: { least: 1, most: 1 },
  example: 'suggestions add 关于增设公交站点的建议 --number 12 --proposer 陆知行 --received 2026-01-28',

  async run(given, tools) {
    const optional = stated({
      number: given.option('number'),
      session: given.option('session'),
      channel: choiceOption(given, 'channel', { known: channels, prefix: 'channel', tools }),
      proposers: textsOption(given, 'proposer'),
      category: given.option('category'),
      receivedOn: dayOption(given, 'received'),
    });
    const record = await tools.call('suggestions.add', { title: given.positionals[0] ?? '', ...optional });
    return tellStanding({ kind: 'suggestions', record }, tools);
  },
};
