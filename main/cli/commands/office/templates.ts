import type { Command } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { neededText } from '../../options/read-options.ts';
import { readInputFile } from '../../read-input-file.ts';
import { findId } from '../../records/find-record.ts';
import { briefKindOf } from '../overview/brief-kind.ts';

export const addTemplateCommand: Command = {
  name: 'templates add',
  group: 'office',
  usage: ['templates add FILE --kind KIND'],
  about: 'cli.about-templates-add',
  options: pickOptions('kind', ...sureOptions),
  positionals: { least: 1, most: 1 },
  readsFiles: true,
  example: 'templates add 对照表模板.docx --kind comparison',

  async run(given, tools) {
    const kind = (await briefKindOf(neededText(given, 'kind'), tools)).id;
    const { name, bytes } = await readInputFile(given.positionals[0] ?? '');
    const template = await tools.call('templates.add', { name, kind, bytes });
    tools.printJson(template);
    tools.print(tools.say('cli.template-added', template));
    return 0;
  },
};

export const removeTemplateCommand: Command = {
  name: 'templates remove',
  group: 'office',
  usage: ['templates remove TEMPLATE'],
  about: 'cli.about-templates-remove',
  options: {},
  positionals: { least: 1, most: 1 },
  example: 'templates remove 对照表模板',

  async run({ positionals }, tools) {
    const id = await findId(positionals[0] ?? '', 'templates', tools);
    const removed = await tools.call('templates.remove', { id });
    tools.printJson(removed);
    tools.print(tools.say('cli.template-removed', removed));
    return 0;
  },
};
