import { extract } from '#core/rules/extract.ts';
import { type ActionCount, actionRules } from './action.rules.ts';

/** What is done to what in the words before a figure: `新增公共停车泊位` → 新增 and 公共停车泊位. Null for any other words. */
export function readAction(head: string): ActionCount | null {
  return extract(actionRules, head.trimEnd())?.value ?? null;
}
