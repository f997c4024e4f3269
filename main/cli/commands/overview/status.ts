import { isMessageKey } from '#shared/messages/catalogue.ts';
import type { Command, Tools } from '../../command.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { rateLine } from '../../rate-line.ts';
import { asOfInput, asOfOptions, basisLine } from './as-of.ts';

export const statusCommand: Command = {
  name: 'status',
  group: 'overview',
  usage: ['status [--as-of DATE [--known]]'],
  about: 'cli.about-status',
  options: pickOptions(...asOfOptions),
  positionals: { least: 0, most: 0 },
  example: 'status --as-of 2026-06-30',

  async run(given, tools) {
    const asOf = asOfInput(given);
    const status = await tools.call('status.get', asOf);
    tools.printJson({ ...status, basis: asOf.basis });
    if (tools.isJson) return 0;
    tools.print(await basisLine(asOf, tools));
    for (const [name, count] of Object.entries(status.counts)) {
      if (count > 0) tools.print(`  ${countName(name, tools)}  ${count}`);
    }
    for (const rate of status.rates) tools.print(`  ${rateLine(rate, tools.say)}`);
    return 0;
  },
};

/** `pointsOpen`, or `points.<status>` for the points of one status. */
function countName(name: string, tools: Tools): string {
  const dot = name.indexOf('.');
  const key = dot < 0 ? `cli.counted-${name}` : `status.${name.slice(dot + 1)}`;
  return isMessageKey(key) ? tools.say(key) : name;
}
