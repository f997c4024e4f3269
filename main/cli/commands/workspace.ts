import type { LogRow } from '#shared/contract/workspace-calls.ts';
import { isMessageKey } from '#shared/messages/catalogue.ts';
import { type Command, type Tools, UsageError } from '../command.ts';
import { textTable } from '../text-table.ts';

export const logCommand: Command = {
  name: 'log',
  usage: 'log [--limit N] [--record ID]',
  about: 'cli.about-log',
  options: { limit: { type: 'string' }, record: { type: 'string' } },
  positionals: { least: 0, most: 0 },

  async run({ option }, tools) {
    const limit = wholeNumber('limit', option('limit') ?? '50', 500);
    const record = option('record');
    const rows = await tools.call('log.list', { limit, ...(record !== undefined && { record }) });
    tools.printJson(rows);
    tools.print(rows.length === 0 ? tools.say('cli.nothing') : logTable(rows, tools));
    return 0;
  },
};

export const undoCommand: Command = {
  name: 'undo',
  usage: 'undo',
  about: 'cli.about-undo',
  options: {},
  positionals: { least: 0, most: 0 },

  async run(_, tools) {
    const row = await tools.call('log.undo', undefined);
    tools.printJson(row);
    tools.print(tools.say('cli.undone', { what: nameOf(row, tools), title: row.title }));
    return 0;
  },
};

export const redoCommand: Command = {
  name: 'redo',
  usage: 'redo',
  about: 'cli.about-redo',
  options: {},
  positionals: { least: 0, most: 0 },

  async run(_, tools) {
    const row = await tools.call('log.redo', undefined);
    tools.printJson(row);
    tools.print(tools.say('cli.redone', { what: nameOf(row, tools), title: row.title }));
    return 0;
  },
};

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup',
  about: 'cli.about-backup',
  options: {},
  positionals: { least: 0, most: 0 },

  async run(_, tools) {
    const backup = await tools.call('workspace.backup', undefined);
    tools.printJson(backup);
    tools.print(tools.say('cli.backed-up', { name: backup.name, kilobytes: Math.ceil(backup.bytes / 1024) }));
    return 0;
  },
};

/** The number that an option gives, from 1 up to `most`. */
export function wholeNumber(option: string, text: string, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most) throw new UsageError('cli.option-needs-number', { option, most });
  return value;
}

function logTable(rows: LogRow[], tools: Tools): string {
  return textTable<LogRow>(
    [
      { heading: tools.say('cli.heading-number'), value: (row) => row.seq, isNumber: true },
      { heading: tools.say('cli.heading-date'), value: (row) => row.at.slice(0, 16).replace('T', ' ') },
      { heading: tools.say('cli.heading-who'), value: (row) => row.who, most: 16 },
      { heading: tools.say('cli.heading-what'), value: (row) => nameOf(row, tools), most: 30 },
      { heading: tools.say('cli.heading-title'), value: (row) => row.title, most: 50 },
    ],
    rows,
  );
}

function nameOf(row: LogRow, tools: Tools): string {
  const key = `log.${row.what}`;
  const name = isMessageKey(key) ? tools.say(key) : row.what;
  return row.undoes === null ? name : tools.say('cli.undo-of', { what: name });
}
