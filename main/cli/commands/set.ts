import type { CallInput } from '#shared/contract/contract.ts';
import { pointStatuses } from '#shared/domain/point-status.ts';
import { type Command, type Given, UsageError } from '../command.ts';
import { describeRecord } from '../describe-record.ts';
import { isoDayOption } from '../iso-day-option.ts';
import { organNames } from '../organ-names.ts';

type Status = (typeof pointStatuses)[number];

export const setCommand: Command = {
  name: 'set',
  usage:
    'set POINT [--organ NAME] [--support NAME]… [--due DATE|none] [--status STATUS] [--next TEXT] [--note TEXT] [--title TEXT]',
  about: 'cli.about-set',
  options: {
    organ: { type: 'string' },
    support: { type: 'string', multiple: true },
    due: { type: 'string' },
    status: { type: 'string' },
    next: { type: 'string' },
    note: { type: 'string' },
    title: { type: 'string' },
  },
  positionals: { least: 1, most: 1 },

  async run(given, tools) {
    const patch = patchOf(given);
    if (Object.keys(patch).length === 0) throw new UsageError('cli.nothing-to-set');
    const point = await tools.call('points.update', { id: given.positionals[0] ?? '', ...patch });
    tools.printJson(point);
    tools.print(describeRecord(point, tools.say, await organNames(tools)));
    return 0;
  },
};

function patchOf(given: Given): Omit<CallInput<'points.update'>, 'id'> {
  const patch: Omit<CallInput<'points.update'>, 'id'> = {};
  const organ = given.option('organ');
  const due = given.option('due');
  const next = given.option('next');
  const note = given.option('note');
  const title = given.option('title');
  const status = given.option('status');
  const support = given.all('support');
  if (organ !== undefined) patch.lead = organ === 'none' ? null : organ;
  if (support.length > 0) patch.support = support;
  if (due !== undefined) patch.due = due === 'none' ? null : isoDayOption('due', due);
  if (status !== undefined) patch.status = statusOf(status);
  if (next !== undefined) patch.nextStep = next;
  if (note !== undefined) patch.note = note;
  if (title !== undefined) patch.title = title;
  return patch;
}

function statusOf(word: string): Status {
  const known = pointStatuses.find((one) => one === word);
  if (known === undefined) throw new UsageError('cli.unknown-status', { word, known: pointStatuses.join(' ') });
  return known;
}
