import { type Command, type Given, UsageError } from '../command.ts';
import { describeRecord } from '../describe-record.ts';
import { isoDayOption } from '../iso-day-option.ts';
import { organNames } from '../organ-names.ts';

export const confirmCommand: Command = {
  name: 'confirm',
  usage: 'confirm OPINION',
  about: 'cli.about-confirm',
  options: {},
  positionals: { least: 1, most: 1 },

  async run({ positionals }, tools) {
    const file = await tools.call('opinions.confirm', { id: positionals[0] ?? '' });
    tools.printJson(file);
    tools.print(tools.say('cli.confirmed', { title: file.opinion.title, count: file.points.length }));
    return 0;
  },
};

export const handOverCommand: Command = {
  name: 'hand-over',
  usage: 'hand-over OPINION --on DATE [--organ NAME] [--number TEXT]',
  about: 'cli.about-hand-over',
  options: { on: { type: 'string' }, organ: { type: 'string' }, number: { type: 'string' } },
  positionals: { least: 1, most: 1 },

  async run(given, tools) {
    const file = await tools.call('opinions.handOver', {
      id: given.positionals[0] ?? '',
      on: needed(given, 'on', isoDayOption),
      number: given.option('number') ?? '',
      lead: given.option('organ') ?? null,
    });
    tools.printJson(file);
    const due = file.opinion.due?.date ?? tools.say('cli.no-due');
    tools.print(tools.say('cli.handed-over', { title: file.opinion.title, due }));
    return 0;
  },
};

export const attachCommand: Command = {
  name: 'attach',
  usage: 'attach FEEDBACK --opinion ID|none [--received DATE] [--version draft|formal]',
  about: 'cli.about-attach',
  options: { opinion: { type: 'string' }, received: { type: 'string' }, version: { type: 'string' } },
  positionals: { least: 1, most: 1 },

  async run(given, tools) {
    const opinion = needed(given, 'opinion', (_, text) => text);
    const received = given.option('received');
    const version = given.option('version');
    const feedback = await tools.call('feedback.attach', {
      id: given.positionals[0] ?? '',
      opinion: opinion === 'none' ? null : opinion,
      ...(received !== undefined && { receivedOn: isoDayOption('received', received) }),
      ...(version !== undefined && { version: oneOf('version', version, ['draft', 'formal'] as const) }),
    });
    tools.printJson(feedback);
    tools.print(describeRecord(feedback, tools.say, await organNames(tools)));
    return 0;
  },
};

export const selfReportCommand: Command = {
  name: 'self-report',
  usage: 'self-report POINT --value done|partly-done|in-progress|not-done --on DATE --by NAME [--note TEXT]',
  about: 'cli.about-self-report',
  options: { value: { type: 'string' }, on: { type: 'string' }, by: { type: 'string' }, note: { type: 'string' } },
  positionals: { least: 1, most: 1 },

  async run(given, tools) {
    const values = ['done', 'partly-done', 'in-progress', 'not-done'] as const;
    const value = needed(given, 'value', (name, text) => oneOf(name, text, values));
    const point = await tools.call('points.selfReport', { ...verdictOf(given), value });
    tools.printJson(point);
    tools.print(describeRecord(point, tools.say, await organNames(tools)));
    return 0;
  },
};

export const checkCommand: Command = {
  name: 'check',
  usage: 'check POINT --value done|partly-done|not-done --on DATE --by NAME [--note TEXT]',
  about: 'cli.about-check',
  options: { value: { type: 'string' }, on: { type: 'string' }, by: { type: 'string' }, note: { type: 'string' } },
  positionals: { least: 1, most: 1 },

  async run(given, tools) {
    const values = ['done', 'partly-done', 'not-done'] as const;
    const value = needed(given, 'value', (name, text) => oneOf(name, text, values));
    const point = await tools.call('points.check', { ...verdictOf(given), value });
    tools.printJson(point);
    tools.print(describeRecord(point, tools.say, await organNames(tools)));
    return 0;
  },
};

export const reopenCommand: Command = {
  name: 'reopen',
  usage: 'reopen POINT --on DATE --reason TEXT [--due DATE]',
  about: 'cli.about-reopen',
  options: { on: { type: 'string' }, reason: { type: 'string' }, due: { type: 'string' } },
  positionals: { least: 1, most: 1 },

  async run(given, tools) {
    const due = given.option('due');
    const point = await tools.call('points.reopen', {
      id: given.positionals[0] ?? '',
      on: needed(given, 'on', isoDayOption),
      reason: needed(given, 'reason', (_, text) => text),
      due: due === undefined ? null : isoDayOption('due', due),
    });
    tools.printJson(point);
    tools.print(describeRecord(point, tools.say, await organNames(tools)));
    return 0;
  },
};

function verdictOf(given: Given) {
  return {
    id: given.positionals[0] ?? '',
    on: needed(given, 'on', isoDayOption),
    by: needed(given, 'by', (_, text) => text),
    note: given.option('note') ?? '',
  };
}

function needed<T>(given: Given, option: string, read: (option: string, text: string) => T): T {
  const text = given.option(option);
  if (text === undefined) throw new UsageError('cli.option-missing', { option });
  return read(option, text);
}

function oneOf<T extends string>(option: string, word: string, known: readonly T[]): T {
  const found = known.find((one) => one === word);
  if (found === undefined) throw new UsageError('cli.option-one-of', { option, known: known.join(' ') });
  return found;
}
