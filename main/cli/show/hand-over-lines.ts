import type { ImportResult } from '#shared/contract/library-calls.ts';
import type { OpenHandOver } from '#shared/domain/covering-letter.ts';
import { toldHandOver, toldLetterLimit } from '#shared/messages/hand-over-words.ts';
import type { Tools } from '../command.ts';

/** The line that registers the hand-over by an imported letter, with all the days that it gives. */
function lineOf({ opinion, document, on }: OpenHandOver): string {
  return `hand-over ${opinion} --letter ${document}${on === null ? ' --on DATE' : ''}`;
}

/** A letter that hands an opinion over and waits for somebody: what it says, the days that it gives with their lines, and the line that registers them. */
export function handOverLines(
  handOvers: readonly OpenHandOver[],
  { say, tell }: Pick<Tools, 'say' | 'tell'>,
): string[] {
  return handOvers.flatMap((one) => [
    tell(toldHandOver(one)),
    ...one.limits.map((limit) => `  ${tell(toldLetterLimit(limit))}`),
    say('cli.to-register', { command: lineOf(one) }),
  ]);
}

/** The lines by which the letters that an import found can be registered; what they say stands above. */
export function tellHandOvers({ handOvers, entries }: ImportResult, { say, print }: Tools): void {
  const all = [...(handOvers ?? []), ...entries.flatMap((one) => one.handOvers ?? [])];
  for (const one of all) print(`  ${say('cli.to-register', { command: lineOf(one) })}`);
}
