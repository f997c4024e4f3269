import type { Command } from '../../command.ts';

export const licencesCommand: Command = {
  name: 'licences',
  group: 'program',
  usage: ['licences'],
  about: 'cli.about-licences',
  options: {},
  positionals: { least: 0, most: 0 },
  example: 'licences',

  async run(_, tools) {
    const packages = await tools.call('program.licences', undefined);
    tools.printJson(packages);
    for (const { name, version, licence } of packages) tools.print(`${name} ${version}  ${licence}`);
    tools.print(tools.say('cli.licences', { count: packages.length }));
    return 0;
  },
};
