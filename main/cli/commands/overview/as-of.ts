import { type Given, type Tools, UsageError } from '../../command.ts';
import type { OptionName } from '../../options/pick-options.ts';
import { dayOption } from '../../options/read-options.ts';
import { todayOf } from '../../today-of.ts';

export const asOfOptions = ['as-of', 'known'] as const satisfies OptionName[];

export type AsOf = { asOf?: string; basis: 'happened' | 'known' };

/** The day of a question and which facts count for it. Throws UsageError for a basis without a day. */
export function asOfInput(given: Given): AsOf {
  const asOf = dayOption(given, 'as-of');
  const isKnown = given.isSet('known');
  if (asOf === undefined && isKnown) throw new UsageError('cli.known-needs-day');
  return { ...(asOf !== undefined && { asOf }), basis: isKnown ? 'known' : 'happened' };
}

/** The day that an answer is about and what it stands on, in one line. */
export async function basisLine({ asOf, basis }: AsOf, tools: Tools): Promise<string> {
  const today = await todayOf(tools);
  if (asOf === undefined || asOf === today) return tools.say('cli.as-of-today', { day: today });
  return tools.say(asOf > today ? 'cli.as-of-future' : `cli.as-of-${basis}`, { day: asOf });
}
