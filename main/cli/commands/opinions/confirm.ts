import type { Command } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { findId } from '../../records/find-record.ts';

export const confirmCommand: Command = {
  name: 'confirm',
  group: 'opinions',
  usage: ['confirm OPINION'],
  about: 'cli.about-confirm',
  options: pickOptions(...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'confirm 关于全市托育服务体系建设情况报告的审议意见',

  async run({ positionals }, tools) {
    const id = await findId(positionals[0] ?? '', 'opinions', tools);
    const file = await tools.call('opinions.confirm', { id });
    tools.printJson(file);
    const { length: count } = file.points.filter(({ state }) => state !== 'withdrawn');
    tools.print(tools.say('cli.confirmed', { title: file.opinion.title, count }));
    return 0;
  },
};
