import type { Command } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { dayOption } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { tellStanding } from '../../show/standing-line.ts';

export const convertMotionCommand: Command = {
  name: 'motions convert',
  group: 'proposals',
  usage: ['motions convert MOTION [--number TEXT] [--on DATE] [--into SUGGESTION]'],
  about: 'cli.about-motions-convert',
  options: pickOptions('number', 'on', 'into', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'motions convert 议案第3号 --number 286 --on 2026-02-05',

  async run(given, tools) {
    const id = await findId(given.positionals[0] ?? '', 'motions', tools);
    const named = given.option('into');
    const into = named === undefined ? undefined : await findId(named, 'suggestions', tools);
    const record = await tools.call('motions.convert', {
      id,
      number: given.option('number') ?? '',
      on: dayOption(given, 'on'),
      into,
    });
    return tellStanding({ kind: 'suggestions', record }, tools);
  },
};
