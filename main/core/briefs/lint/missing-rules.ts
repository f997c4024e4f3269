import { committeeMissing, contactMissing, issuerMissing } from '../facts/office-facts.ts';
import type { Brief } from '../outline/brief.ts';
import { numberPart } from '../words/reference-number.ts';
import { fault, type LintFault } from './lint-fault.ts';

/** What the office has not set, and free-text parts that stay empty. */
export function missingRules(brief: Brief): LintFault[] {
  const faults: LintFault[] = [];
  if (brief.signature?.name === issuerMissing) faults.push(fault('issuer-missing', 'error', '署名'));
  if (brief.addressee === committeeMissing) faults.push(fault('committee-missing', 'error', '主送机关'));
  if (brief.contact?.includes(contactMissing)) faults.push(fault('contact-missing', 'error', '附注'));
  for (const part of brief.freeParts) {
    if (part.text === '' && part.name !== numberPart)
      faults.push(fault('free-part-empty', 'warning', part.title, { part: part.title }));
  }
  return faults;
}
