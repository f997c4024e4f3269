import type { Command } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { findId } from '../../records/find-record.ts';
import { tellStanding } from '../../show/standing-line.ts';

export const convertMotionCommand: Command = {
  name: 'motions convert',
  group: 'proposals',
  usage: ['motions convert MOTION [--number TEXT]'],
  about: 'cli.about-motions-convert',
  options: pickOptions('number'),
  positionals: { least: 1, most: 1 },
  example: 'motions convert 议案第3号 --number 286',

  async run(given, tools) {
    const id = await findId(given.positionals[0] ?? '', 'motions', tools);
    const record = await tools.call('motions.convert', { id, number: given.option('number') ?? '' });
    return tellStanding({ kind: 'suggestions', record }, tools);
  },
};
