import { callFields } from '#shared/contract/call-fields.ts';
import type { CallInput, CallName } from '#shared/contract/contract.ts';
import type { Tools } from './command.ts';
import type { AsOf } from './commands/overview/as-of.ts';
import { type LoadedNames, loadOrganNames } from './organ-names.ts';

/** True for a call that answers for a day that is past. */
export function takesDay(name: CallName): boolean {
  return 'asOf' in callFields(name);
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
