import type { Bar, Desk } from '#shared/contract/desk-calls.ts';
import { deskColumns } from '#shared/lists/desk-columns.ts';
import { aroundList } from '../../around-list.ts';
import { type Command, type Tools, ValueError } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { rateLine } from '../../rate-line.ts';
import { tellOpenQuestions } from '../../show/open-offers.ts';
import { textColumns } from '../../text-columns.ts';
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
    tools.print(
      desk.items.length === 0
        ? tools.say('cli.nothing-waits')
        : textTable(textColumns(deskColumns, await aroundList('desk', tools)), desk.items),
    );
    // Questions wait now, whatever day is looked at.
    if (asOf.asOf === undefined) await tellOpenQuestions(tools);
    for (const line of figureLines(desk, tools)) tools.print(line);
    return 0;
  },
};

function barsInWords(bars: readonly Bar[], tools: Tools): string {
  return bars.map(({ label, count }) => `${tools.tell(label)} ${count}`).join(tools.say('reading.separator'));
}

/** Counts and rates below the items, as the desk of the screen has them. */
function figureLines({ points, suggestions }: Desk, tools: Tools): string[] {
  const counted = (name: 'points' | 'suggestions', total: number, bars: readonly Bar[]) =>
    `${tools.say(`figure.${name}`)}  ${total}${bars.length === 0 ? '' : `（${barsInWords(bars, tools)}）`}`;
  return [
    '',
    counted('points', points.total, points.bars),
    `  ${rateLine(points.rate, tools)}`,
    `  ${rateLine(points.onTime, tools)}`,
    counted('suggestions', suggestions.total, suggestions.bars),
    `  ${rateLine(suggestions.rate, tools)}`,
    `  ${rateLine(suggestions.onTime, tools)}`,
  ];
}
