import { verifyLines } from '#shared/messages/verify-lines.ts';
import { momentWords } from '#shared/text/moment-words.ts';
import type { Command } from '../../command.ts';

export const verifyCommand: Command = {
  name: 'verify',
  group: 'program',
  usage: ['verify'],
  about: 'cli.about-verify',
  options: {},
  positionals: { least: 0, most: 0 },
  example: 'verify --data-dir /srv/duban',

  async run(_, tools) {
    const report = await tools.call('workspace.verify', undefined);
    tools.printJson(report);
    for (const line of verifyLines(tools.language, report, momentWords)) tools.print(line);
    return report.isSound ? 0 : 1;
  },
};
