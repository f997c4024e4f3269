import { type CallInput, type CallName, contract } from '#shared/contract/contract.ts';
import type { Tools } from './command.ts';
import type { AsOf } from './commands/overview/as-of.ts';
import { type LoadedNames, loadOrganNames } from './organ-names.ts';

/** True for a call that answers for a day that is past. */
export function takesDay(name: CallName): boolean {
  const { input } = contract[name];
  const whole = 'unwrap' in input ? input.unwrap() : input;
  return 'shape' in whole && 'asOf' in whole.shape;
}

/** The tools of a command as of a day: every call that can is asked for that day, and organs bear its names. The same ones without a day. */
export function toolsAsOf(tools: Tools, asOf: AsOf): Tools {
  if (asOf.asOf === undefined) return tools;
  const call: Tools['call'] = (name, input) =>
    tools.call(name, takesDay(name) ? ({ ...input, ...asOf } as CallInput<typeof name>) : input);
  let loaded: Promise<LoadedNames> | null = null;
  const names = () => {
    loaded ??= loadOrganNames(call);
    return loaded;
  };
  return { ...tools, call, organNames: async () => (await names()).names };
}
