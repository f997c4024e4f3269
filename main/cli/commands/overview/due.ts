import type { DeskItem } from '#shared/contract/desk-calls.ts';
import { type Command, type Tools, ValueError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { textTable } from '../../text-table.ts';
import { asOfInput, asOfOptions, basisLine } from './as-of.ts';

export const dueCommand: Command = {
  name: 'due',
  group: 'overview',
  usage: ['due [--within 30d] [--as-of DATE [--known]]'],
  about: 'cli.about-due',
  options: pickOptions('within', ...asOfOptions),
  positionals: { least: 0, most: 0 },
  example: 'due --within 4w',

  async run(given, tools) {
    const asOf = asOfInput(given);
    const items = await tools.call('due.list', { days: daysOf(given.option('within') ?? '30d'), ...asOf });
    tools.printJson(items);
    if (tools.isJson) return 0;
    tools.print(await basisLine(asOf, tools));
    tools.print(items.length === 0 ? tools.say('cli.nothing-due') : dueTable(items, tools));
    return 0;
  },
};

/** `30d`, `4w`, or a bare number of days. Throws ValueError. */
export function daysOf(text: string): number {
  const found = /^(\d{1,4})(d|w)?$/.exec(text);
  const days = Number(found?.[1] ?? Number.NaN) * (found?.[2] === 'w' ? 7 : 1);
  if (!(days >= 0 && days <= 3660)) throw new ValueError('cli.option-needs-days', { option: 'within' });
  return days;
}

function dueTable(items: DeskItem[], tools: Tools): string {
  return textTable<DeskItem>(
    [
      { heading: tools.say('cli.heading-due'), value: (item) => item.due },
      { heading: tools.say('cli.heading-days'), value: (item) => item.days, isNumber: true },
      { heading: tools.say('cli.heading-duty'), value: (item) => (item.duty ? tools.say(`duty.${item.duty}`) : '') },
      { heading: tools.say('cli.heading-title'), value: (item) => tools.tell(item.title), most: 64 },
      { heading: tools.say('cli.heading-organ'), value: (item) => item.organ, most: 20 },
      { heading: tools.say('cli.heading-because'), value: (item) => tools.tell(item.because), most: 50 },
    ],
    items,
  );
}
