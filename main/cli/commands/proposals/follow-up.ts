import type { Command } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { neededDay, neededText, stated } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { tellStanding } from '../../show/standing-line.ts';
import { plannedDay, promiseWords } from './handling-options.ts';

/** A later answer to the handling under way, when a promise was kept or the class changed; the first answer and its day stay. */
export const followUpCommand: Command = {
  name: 'follow-up',
  group: 'proposals',
  usage: [
    'follow-up SUGGESTION --on DATE --class CODE [--number TEXT] [--promise TEXT] [--planned-for TIME] [--note TEXT]',
  ],
  about: 'cli.about-follow-up',
  options: pickOptions('on', 'class', 'number', 'promise', 'planned-for', 'note', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'follow-up 第12号 --on 2026-10-18 --class A',

  async run(given, tools) {
    const answer = {
      on: neededDay(given, 'on'),
      answerClass: neededText(given, 'class'),
      ...stated({
        answerNumber: given.option('number'),
        plannedFor: plannedDay(given, neededDay(given, 'on')),
        promise: promiseWords(given),
        note: given.option('note'),
      }),
    };
    const id = await findId(given.positionals[0] ?? '', 'suggestions', tools);
    const record = await tools.call('suggestions.followUp', { id, ...answer });
    return tellStanding({ kind: 'suggestions', record }, tools);
  },
};
