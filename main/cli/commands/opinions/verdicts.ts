import { pointStatuses } from '#shared/domain/point-status.ts';
import { type Command, type Given, type Tools, ValueError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { choicesInWords, codeOf, neededChoice } from '../../options/read-choice.ts';
import { dayOrNone, neededDay, neededText } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { tellStanding } from '../../show/standing-line.ts';

const reported = ['done', 'partly-done', 'in-progress', 'not-done'] as const;
const found = ['done', 'partly-done', 'not-done'] as const;

async function verdictOf(given: Given, tools: Tools) {
  const on = neededDay(given, 'on');
  const by = neededText(given, 'by');
  return { id: await findId(given.positionals[0] ?? '', 'points', tools), on, by, note: given.option('note') ?? '' };
}

export const selfReportCommand: Command = {
  name: 'self-report',
  group: 'opinions',
  usage: [`self-report POINT --value ${reported.join('|')} --on DATE --by NAME [--note TEXT]`],
  about: 'cli.about-self-report',
  options: pickOptions('value', 'on', 'by', 'note', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'self-report 6f2ac53f085d-d5#1 --value done --on 2026-10-20 --by 市卫生健康委员会',

  async run(given, tools) {
    const value = neededChoice(given, 'value', { known: reported, prefix: 'self-report', tools });
    const record = await tools.call('points.selfReport', { ...(await verdictOf(given, tools)), value });
    return tellStanding({ kind: 'points', record }, tools);
  },
};

/** A status is no finding of a check: the refusal says which command records it. Throws ValueError. */
function refuseStatus(word: string | undefined, tools: Tools): void {
  const status =
    word === undefined || codeOf(word, found, 'check') !== null ? null : codeOf(word, pointStatuses, 'status');
  if (status === null) return;
  throw new ValueError('cli.check-is-status', {
    status,
    name: tools.say(`status.${status}`),
    known: choicesInWords(found, 'check', tools.language),
  });
}

export const checkCommand: Command = {
  name: 'check',
  group: 'opinions',
  usage: [`check POINT --value ${found.join('|')} --on DATE --by NAME [--finished DATE] [--note TEXT]`],
  about: 'cli.about-check',
  options: pickOptions('value', 'on', 'by', 'finished', 'note', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'check 6f2ac53f085d-d5#1 --value partly-done --on 2026-11-02 --by 教科文卫工委 --note 两处点位未建成',

  async run(given, tools) {
    refuseStatus(given.option('value'), tools);
    const value = neededChoice(given, 'value', { known: found, prefix: 'check', tools });
    const finishedOn = dayOrNone(given, 'finished') ?? null;
    const record = await tools.call('points.check', { ...(await verdictOf(given, tools)), value, finishedOn });
    return tellStanding({ kind: 'points', record }, tools);
  },
};

export const reopenCommand: Command = {
  name: 'reopen',
  group: 'opinions',
  usage: ['reopen POINT --on DATE --reason TEXT [--due DATE]'],
  about: 'cli.about-reopen',
  options: pickOptions('on', 'reason', 'due', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'reopen 6f2ac53f085d-d5#1 --on 2026-11-10 --reason 问题反弹 --due 2027-01-31',

  async run(given, tools) {
    const stated = {
      on: neededDay(given, 'on'),
      reason: neededText(given, 'reason'),
      due: dayOrNone(given, 'due') ?? null,
    };
    const id = await findId(given.positionals[0] ?? '', 'points', tools);
    return tellStanding({ kind: 'points', record: await tools.call('points.reopen', { id, ...stated }) }, tools);
  },
};
