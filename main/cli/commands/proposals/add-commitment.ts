import type { Command } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { dayOption, linesOf, neededText } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { organOrNone } from '../../records/organ-word.ts';
import { tellStanding } from '../../show/standing-line.ts';

export const addCommitmentCommand: Command = {
  name: 'commitments add',
  group: 'proposals',
  usage: ['commitments add PAPER --lines A-B --title TEXT [--due DATE] [--organ NAME]'],
  about: 'cli.about-commitments-add',
  options: pickOptions('lines', 'title', 'due', 'organ'),
  positionals: { least: 1, most: 1 },
  example: 'commitments add 25f3ad5c8eb9-d1 --lines 27 --title 其余片区2027年3月底前完成 --due 2027-03-31',

  async run(given, tools) {
    const lines = linesOf('lines', neededText(given, 'lines'));
    const title = neededText(given, 'title');
    const due = dayOption(given, 'due') ?? null;
    const organ = (await organOrNone(given.option('organ'), tools)) ?? null;
    const document = await findId(given.positionals[0] ?? '', 'documents', tools);
    const record = await tools.call('commitments.add', { document, ...lines, title, due, organ });
    return tellStanding({ kind: 'commitments', record }, tools);
  },
};
