import { decodeText } from '#core/reading/formats/decode-text.ts';
import type { Command } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { readInputFile } from '../../read-input-file.ts';
import { findId } from '../../records/find-record.ts';

async function textOf(file: string): Promise<string> {
  const { name, bytes } = await readInputFile(file);
  return decodeText(bytes, name).text;
}

export const confirmRulesCommand: Command = {
  name: 'rules confirm',
  group: 'office',
  usage: ['rules confirm PACK [--not]'],
  about: 'cli.about-rules-confirm',
  options: pickOptions('not'),
  positionals: { least: 1, most: 1 },
  example: 'rules confirm city-default',

  async run(given, tools) {
    const id = await findId(given.positionals[0] ?? '', 'rules', tools);
    const confirmed = !given.isSet('not');
    const pack = await tools.call('rules.confirm', { id, confirmed });
    tools.printJson(pack);
    tools.print(tools.say(confirmed ? 'cli.rules-confirmed' : 'cli.rules-unconfirmed', { title: pack.title }));
    return 0;
  },
};

export const saveRulesCommand: Command = {
  name: 'rules save',
  group: 'office',
  usage: ['rules save FILE'],
  about: 'cli.about-rules-save',
  options: {},
  positionals: { least: 1, most: 1 },
  example: 'rules save 云泽市办理规定.json',

  async run({ positionals }, tools) {
    const pack = await tools.call('rules.save', { json: await textOf(positionals[0] ?? '') });
    tools.printJson(pack);
    tools.print(tools.say('cli.rules-saved', { title: pack.title, id: pack.id, count: pack.rules.length }));
    return 0;
  },
};

export const importCalendarCommand: Command = {
  name: 'calendar import',
  group: 'office',
  usage: ['calendar import FILE'],
  about: 'cli.about-calendar-import',
  options: {},
  positionals: { least: 1, most: 1 },
  example: 'calendar import 2027年节假日安排.txt',

  async run({ positionals }, tools) {
    const imported = await tools.call('calendar.import', { text: await textOf(positionals[0] ?? '') });
    tools.printJson(imported);
    tools.print(tools.say('cli.calendar-imported', { count: imported.days }));
    return 0;
  },
};
