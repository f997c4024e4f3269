import type { CallName } from '#shared/contract/contract.ts';
import { type Command, type Tools, UsageError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { dayOption, dayOrNone, stated } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { nameableRecords } from '../../records/nameable-records.ts';

type Said = { id: string; title: string };

function tell(key: 'cli.merged' | 'cli.record-removed' | 'cli.record-saved', name: string, record: Said, tools: Tools) {
  tools.printJson(record);
  tools.print(tools.say(key, { name, title: record.title }));
  return 0;
}

type Named = 'organs' | 'meetings' | 'deputies';
const examples: Record<Named, [string, string]> = {
  organs: ['市环保局', '市生态环境局 --on 2019-03-01'],
  meetings: ['市人大常委会第三次会议', '云泽市第九届人大常委会第三次会议'],
  deputies: ['沈 砚', '沈砚'],
};

/** Lays one record under another: `organs merge A B`. The core finds both by id or name. */
function mergeCommand(kind: Named): Command {
  const takesDay = kind === 'organs';
  const [one, other] = examples[kind];
  return {
    name: `${kind} merge`,
    group: 'office',
    usage: [`${kind} merge ONE INTO${takesDay ? ' [--on DATE]' : ''}`],
    about: `cli.about-${kind}-merge`,
    options: takesDay ? pickOptions('on') : {},
    positionals: { least: 2, most: 2 },
    example: `${kind} merge '${one}' ${other}`,

    async run(given, tools) {
      const [id = '', into = ''] = given.positionals;
      const merger = { id, into, ...(takesDay && stated({ on: dayOption(given, 'on') })) };
      const name = (await nameableRecords(kind, tools)).find((one) => one.id === id)?.title ?? id;
      return tell('cli.merged', name, await tools.call(`${kind}.merge`, merger), tools);
    },
  };
}

/** Takes out a record that nothing names: `organs remove A`. */
function removeCommand(kind: Named): Command {
  return {
    name: `${kind} remove`,
    group: 'office',
    usage: [`${kind} remove ONE`],
    about: `cli.about-${kind}-remove`,
    options: {},
    positionals: { least: 1, most: 1 },
    example: `${kind} remove '${examples[kind][0]}'`,

    async run({ positionals }, tools) {
      const [id = ''] = positionals;
      const call: CallName = `${kind}.remove`;
      return tell('cli.record-removed', id, (await tools.call(call, { id })) as Said, tools);
    },
  };
}

export const mergeOrgansCommand = mergeCommand('organs');
export const removeOrganCommand = removeCommand('organs');
export const mergeMeetingsCommand = mergeCommand('meetings');
export const removeMeetingCommand = removeCommand('meetings');
export const mergeDeputiesCommand = mergeCommand('deputies');
export const removeDeputyCommand = removeCommand('deputies');

export const updateMeetingCommand: Command = {
  name: 'meetings update',
  group: 'office',
  usage: ['meetings update MEETING [--title TEXT] [--from DATE|none] [--to DATE|none]'],
  about: 'cli.about-meetings-update',
  options: pickOptions('title', 'from', 'to'),
  positionals: { least: 1, most: 1 },
  example: 'meetings update 云泽市第九届人大常委会第三次会议 --from 2026-04-27 --to 2026-04-28',

  async run(given, tools) {
    const patch = stated({
      title: given.option('title'),
      firstDay: dayOrNone(given, 'from'),
      lastDay: dayOrNone(given, 'to'),
    });
    if (Object.keys(patch).length === 0) throw new UsageError('cli.nothing-to-set');
    const id = await findId(given.positionals[0] ?? '', 'meetings', tools);
    return tell('cli.record-saved', id, await tools.call('meetings.update', { id, ...patch }), tools);
  },
};

/** Takes two deputies of one name apart again. */
export const separateDeputyCommand: Command = {
  name: 'deputies separate',
  group: 'office',
  usage: ['deputies separate DEPUTY'],
  about: 'cli.about-deputies-separate',
  options: {},
  positionals: { least: 1, most: 1 },
  example: 'deputies separate 沈砚',

  async run({ positionals }, tools) {
    const id = await findId(positionals[0] ?? '', 'deputies', tools);
    return tell('cli.record-saved', id, await tools.call('deputies.update', { id, mergedInto: null }), tools);
  },
};
