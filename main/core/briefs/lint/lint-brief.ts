import type { LintResult } from '#shared/contract/brief-calls.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import type { Form } from '../form/brief-styles.ts';
import type { Brief } from '../outline/brief.ts';
import { addresseeRules } from './addressee-rules.ts';
import { attachmentRules } from './attachment-rules.ts';
import { dateRules } from './date-rules.ts';
import type { LintFault } from './lint-fault.ts';
import { missingRules } from './missing-rules.ts';
import { numeralRules } from './numeral-rules.ts';
import { orderRules } from './order-rules.ts';
import { pageRules } from './page-rules.ts';
import { punctuationRules } from './punctuation-rules.ts';
import { rareRules } from './rare-rules.ts';
import { referenceRules } from './reference-rules.ts';
import { scanRules } from './scan-rules.ts';
import { titleRules } from './title-rules.ts';

const rules: readonly ((brief: Brief, form: Form) => LintFault[])[] = [
  missingRules,
  titleRules,
  addresseeRules,
  referenceRules,
  dateRules,
  orderRules,
  attachmentRules,
  punctuationRules,
  numeralRules,
  rareRules,
  pageRules,
  scanRules,
];

/** Everything that GB/T 9704 and the house rules find wrong with a paper, errors first, in words. */
export function lintBrief(brief: Brief, form: Form, language: Language): LintResult[] {
  const faults = rules.flatMap((rule) => rule(brief, form));
  return faults
    .map(({ rule, severity, place, details }) => ({
      rule,
      severity,
      message: message(language, `lint.${rule}`, details),
      place,
    }))
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}
