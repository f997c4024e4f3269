import type { Brief } from '../outline/brief.ts';
import { fault, type LintFault } from './lint-fault.ts';

/** Names of attachments carry no mark at their end (7.3.4) and are told apart. */
export function attachmentRules(brief: Brief): LintFault[] {
  const seen = new Set<string>();
  return brief.attachments.flatMap(({ title }, index) => {
    const place = `附件${index + 1}`;
    const faults: LintFault[] = [];
    if (/[。；，、;,.]$/u.test(title)) faults.push(fault('attachment-punctuation', 'error', place, { title }));
    if (seen.has(title)) faults.push(fault('attachment-repeated', 'error', place, { title }));
    seen.add(title);
    return faults;
  });
}
