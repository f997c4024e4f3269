import { figureLabel } from '#shared/messages/figure-label.ts';
import type { Command } from '../../command.ts';
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
      if (count > 0) tools.print(`  ${figureLabel(name, tools.say)}  ${count}`);
    }
    for (const rate of status.rates) tools.print(`  ${rateLine(rate, tools)}`);
    return 0;
  },
};
