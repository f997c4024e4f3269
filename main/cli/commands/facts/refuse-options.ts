import { type Given, type Tools, ValueError } from '../../command.ts';
import type { OptionName } from '../../options/pick-options.ts';
import type { FoundRecord } from '../../records/record-kind.ts';

/** Refuses options that a record of this kind does not have: ignored silently they would seem to be stored. Throws ValueError. */
export function refuseOptions(
  given: Given,
  options: readonly OptionName[],
  { kind }: Pick<FoundRecord, 'kind'>,
  tools: Tools,
): void {
  const option = options.find((name) => given.has(name));
  if (option !== undefined)
    throw new ValueError('cli.option-not-for-record', { option, kind: tools.say(`cli.one-${kind}`) });
}
