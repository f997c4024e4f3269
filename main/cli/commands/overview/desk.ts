import type { Bar, Desk, DeskItem } from '#shared/contract/desk-calls.ts';
import { type Command, type Tools, ValueError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { rateLine } from '../../rate-line.ts';
import { textTable } from '../../text-table.ts';
import { asOfInput, asOfOptions, basisLine } from './as-of.ts';
import { daysOf } from './due.ts';

/** The desk looks a year ahead at most, and at least at today. */
function horizonOf(text: string): number {
  const days = daysOf(text);
  if (days < 1 || days > 366)
    throw new ValueError('cli.option-needs-number', { option: 'within', least: 1, most: 366 });
  return days;
}

export const deskCommand: Command = {
  name: 'desk',
  group: 'overview',
  usage: ['desk [--within 30d] [--as-of DATE [--known]]'],
  about: 'cli.about-desk',
  options: pickOptions('within', ...asOfOptions),
  positionals: { least: 0, most: 0 },
  example: 'desk --as-of 2026-06-30 --known',

  async run(given, tools) {
    const asOf = asOfInput(given);
    const desk = await tools.call('desk.get', { days: horizonOf(given.option('within') ?? '30d'), ...asOf });
    tools.printJson({ ...desk, basis: asOf.basis });
    if (tools.isJson) return 0;
    tools.print(await basisLine(asOf, tools));
    tools.print(desk.items.length === 0 ? tools.say('cli.nothing-waits') : itemTable(desk.items, tools));
    for (const line of figureLines(desk, tools)) tools.print(line);
    return 0;
  },
};

function urgencyOf({ urgency, days, count }: DeskItem, tools: Tools): string {
  if (days === 0) return tools.say('urgency.today');
  return tools.say(`urgency.${urgency}`, { days: Math.abs(days ?? 0), count: count ?? 0 });
}

function itemTable(items: DeskItem[], tools: Tools): string {
  return textTable<DeskItem>(
    [
      { heading: tools.say('cli.heading-urgency'), value: (item) => urgencyOf(item, tools) },
      { heading: tools.say('cli.heading-title'), value: (item) => tools.tell(item.title), most: 64 },
      { heading: tools.say('cli.heading-organ'), value: (item) => item.organ, most: 20 },
      { heading: tools.say('cli.heading-due'), value: (item) => item.due },
      { heading: tools.say('cli.heading-because'), value: (item) => tools.tell(item.because), most: 50 },
      { heading: tools.say('cli.heading-id'), value: (item) => item.record, most: 28 },
    ],
    items,
  );
}

function barsInWords(bars: readonly Bar[], tools: Tools): string {
  return bars.map(({ label, count }) => `${tools.tell(label)} ${count}`).join(tools.say('reading.separator'));
}

/** Counts and rates below the items, as the desk of the screen has them. */
function figureLines({ points, suggestions, onTimeRate }: Desk, tools: Tools): string[] {
  const counted = (name: 'points' | 'suggestions', total: number, bars: readonly Bar[]) =>
    `${tools.say(`figure.${name}`)}  ${total}${bars.length === 0 ? '' : `（${barsInWords(bars, tools)}）`}`;
  return [
    '',
    counted('points', points.total, points.bars),
    `  ${rateLine(points.rate, tools)}`,
    counted('suggestions', suggestions.total, suggestions.bars),
    `  ${rateLine(suggestions.rate, tools)}`,
    `  ${rateLine(onTimeRate, tools)}`,
  ];
}
