import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { isMessageKey } from '#shared/messages/catalogue.ts';
import { type Command, type Tools, UsageError } from '../command.ts';
import { isoDayOption } from '../iso-day-option.ts';
import { textTable } from '../text-table.ts';

export const statusCommand: Command = {
  name: 'status',
  usage: 'status [--as-of DATE]',
  about: 'cli.about-status',
  options: { 'as-of': { type: 'string' } },
  positionals: { least: 0, most: 0 },

  async run({ option }, tools) {
    const day = option('as-of');
    const status = await tools.call('status.get', day === undefined ? {} : { asOf: isoDayOption('as-of', day) });
    tools.printJson(status);
    tools.print(tools.say('cli.status-as-of', { day: status.asOf }));
    for (const [name, count] of Object.entries(status.counts)) {
      if (count > 0) tools.print(`  ${countName(name, tools)}  ${count}`);
    }
    for (const { name, value, numerator, base, formula } of status.rates) {
      const percent = value === null ? '—' : `${(value * 100).toFixed(1)}%`;
      tools.print(`  ${rateName(name, tools)}  ${percent}（${numerator}/${base}）  ${formula}`);
    }
    return 0;
  },
};

export const dueCommand: Command = {
  name: 'due',
  usage: 'due [--within 30d] [--as-of DATE]',
  about: 'cli.about-due',
  options: { within: { type: 'string' }, 'as-of': { type: 'string' } },
  positionals: { least: 0, most: 0 },

  async run({ option }, tools) {
    const day = option('as-of');
    const days = daysOf(option('within') ?? '30d');
    const items = await tools.call('due.list', {
      days,
      ...(day !== undefined && { asOf: isoDayOption('as-of', day) }),
    });
    tools.printJson(items);
    tools.print(items.length === 0 ? tools.say('cli.nothing-due') : dueTable(items, tools));
    return 0;
  },
};

/** `30d`, `4w`, or a bare number of days. */
function daysOf(text: string): number {
  const found = /^(\d{1,4})(d|w)?$/.exec(text);
  const days = Number(found?.[1] ?? Number.NaN) * (found?.[2] === 'w' ? 7 : 1);
  if (!(days >= 0 && days <= 3660)) throw new UsageError('cli.option-needs-days', { option: 'within' });
  return days;
}

function dueTable(items: DeskItem[], tools: Tools): string {
  return textTable<DeskItem>(
    [
      { heading: tools.say('cli.heading-due'), value: (item) => item.due },
      { heading: tools.say('cli.heading-days'), value: (item) => item.days, isNumber: true },
      { heading: tools.say('cli.heading-title'), value: (item) => item.title, most: 46 },
      { heading: tools.say('cli.heading-organ'), value: (item) => item.organ, most: 20 },
      { heading: tools.say('cli.heading-because'), value: (item) => item.because, most: 50 },
    ],
    items,
  );
}

function rateName(name: string, tools: Tools): string {
  const key = `rate.${name}`;
  return isMessageKey(key) ? tools.say(key) : name;
}

/** `pointsOpen`, or `points.<status>` for the points of one status. */
function countName(name: string, tools: Tools): string {
  const dot = name.indexOf('.');
  const key = dot < 0 ? `cli.counted-${name}` : `status.${name.slice(dot + 1)}`;
  return isMessageKey(key) ? tools.say(key) : name;
}
