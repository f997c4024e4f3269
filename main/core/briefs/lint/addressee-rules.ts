import type { Brief } from '../outline/brief.ts';
import { fault, type LintFault } from './lint-fault.ts';

/** The layout sets the full-width colon itself; a letter without addressee goes to nobody. */
export function addresseeRules(brief: Brief): LintFault[] {
  const faults: LintFault[] = [];
  if (brief.form === 'letter' && !brief.addressee?.trim()) faults.push(fault('addressee-missing', 'error', '主送机关'));
  if (/[:：]\s*$/u.test(brief.addressee ?? '')) faults.push(fault('addressee-colon', 'error', '主送机关'));
  return faults;
}
