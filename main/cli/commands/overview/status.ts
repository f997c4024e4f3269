import { figureLabel } from '#shared/messages/figure-label.ts';
import { secondPlaceLine } from '#shared/messages/second-place-line.ts';
import { momentWords } from '#shared/text/moment-words.ts';
import type { Command, Given } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { numberOf } from '../../options/read-options.ts';
import { rateLine } from '../../rate-line.ts';
import { todayOf } from '../../today-of.ts';
import { asOfInput, asOfOptions, basisLine } from './as-of.ts';

export const statusCommand: Command = {
  name: 'status',
  group: 'overview',
  usage: ['status [--as-of DATE [--known]] [--year YEAR] [--session NAME]'],
  about: 'cli.about-status',
  options: pickOptions(...asOfOptions, 'year', 'session'),
  positionals: { least: 0, most: 0 },
  example: 'status --year 2026 --as-of 2026-06-30',

  async run(given, tools) {
    const asOf = asOfInput(given);
    const scope = scopeOf(given);
    const status = await tools.call('status.get', { ...asOf, ...scope });
    const { secondPlace } = await tools.call('workspace.info', undefined);
    tools.printJson({ ...status, basis: asOf.basis, secondPlace });
    if (tools.isJson) return 0;
    tools.print(await basisLine(asOf, tools));
    const isPast = asOf.asOf !== undefined && asOf.asOf < (await todayOf(tools));
    if (isPast && asOf.basis === 'happened') tools.print(tools.say('cli.as-of-papers'));
    const named = Object.values(scope).join(' ');
    if (named !== '') tools.print(tools.say('cli.status-of', { scope: named, count: status.counts.suggestions ?? 0 }));
    if (status.undated) tools.print(tools.say('desk.undated', { count: status.undated }));
    for (const [name, count] of Object.entries(status.counts)) {
      if (count > 0) tools.print(`  ${figureLabel(name, tools.say)}  ${count}`);
    }
    for (const rate of status.rates) tools.print(`  ${rateLine(rate, tools)}`);
    if (secondPlace !== null && !isPast)
      tools.print(tools.say('cli.second-place', { state: secondPlaceLine(secondPlace, tools.say, momentWords) }));
    return 0;
  },
};

/** The year or the session whose suggestions are asked of. Throws ValueError for what is no year. */
function scopeOf(given: Given): { year?: string; session?: string } {
  const year = yearOption(given);
  const session = given.option('session');
  return { ...(year !== undefined && { year }), ...(session !== undefined && { session }) };
}

function yearOption(given: Given): string | undefined {
  const text = given.option('year');
  return text === undefined ? undefined : String(numberOf('year', text, 2099, 1900));
}
