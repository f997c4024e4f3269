import type { CallInput } from '#shared/contract/contract.ts';
import { type Command, type Given, UsageError, ValueError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { choiceWord } from '../../options/read-choice.ts';
import { neededDay, numberOption, stated } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { tellStanding } from '../../show/standing-line.ts';

const grades = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const;

type Ballots = CallInput<'opinions.vote'>['ballots'];

/** The ballots of `30/5/1/0`: satisfied, basically satisfied, dissatisfied, abstained; the last may be left out. With them, who was present. */
function ballotsOf(given: Given): Ballots {
  const text = given.option('ballots');
  const present = numberOption(given, 'present', 9999);
  if (text === undefined) {
    if (present !== undefined) throw new UsageError('cli.option-missing', { option: 'ballots' });
    return null;
  }
  const found = /^(\d{1,4})\/(\d{1,4})\/(\d{1,4})(?:\/(\d{1,4}))?$/.exec(text.replaceAll('／', '/').replace(/\s/g, ''));
  if (!found) throw new ValueError('cli.option-needs-ballots', { option: 'ballots' });
  const [satisfied = 0, basicallySatisfied = 0, dissatisfied = 0, abstained = 0] = found
    .slice(1)
    .map((count) => Number(count ?? 0));
  return { satisfied, basicallySatisfied, dissatisfied, abstained, ...(present !== undefined && { present }) };
}

export const voteCommand: Command = {
  name: 'vote',
  group: 'opinions',
  usage: [
    `vote OPINION ${grades.join('|')} --on DATE [--organ NAME] [--meeting NAME] [--ballots A/B/C/D [--present N]] [--note TEXT]`,
  ],
  about: 'cli.about-vote',
  options: pickOptions('on', 'organ', 'meeting', 'ballots', 'present', 'note', ...sureOptions),
  positionals: { least: 2, most: 2 },
  example: 'vote 6f2ac53f085d-d5 satisfied --on 2026-11-20 --meeting 第二十二次会议 --ballots 30/5/1/0',

  async run(given, tools) {
    const [word = '', grade = ''] = given.positionals;
    const value = choiceWord(grade, { known: grades, prefix: 'vote', tools });
    const [on, ballots] = [neededDay(given, 'on'), ballotsOf(given)];
    const id = await findId(word, 'opinions', tools);
    const words = {
      meeting: given.option('meeting') ?? '',
      note: given.option('note') ?? '',
      ...stated({ organ: given.option('organ') }),
    };
    const file = await tools.call('opinions.vote', { id, value, on, ballots, ...words });
    return tellStanding({ kind: 'opinions', record: file.opinion }, tools, file);
  },
};
