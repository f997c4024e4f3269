import type { MessageDetails } from '#shared/messages/catalogue.ts';

export const lintRules = [
  'issuer-missing',
  'committee-missing',
  'contact-missing',
  'free-part-empty',
  'title-too-long',
  'title-break',
  'addressee-missing',
  'addressee-colon',
  'reference-missing',
  'reference-form',
  'date-form',
  'level-order',
  'order-mark',
  'attachment-punctuation',
  'attachment-repeated',
  'punctuation-half',
  'numeral-percent',
  'numeral-full-width',
  'rare-characters',
  'first-page-body',
  'last-page-signature',
  'row-too-tall',
  'scan-unseen',
] as const;

export type LintRule = (typeof lintRules)[number];

/** One thing a rule found; `place` says where in the paper's own words, `details` fill the rule's message. */
export type LintFault = {
  rule: LintRule;
  severity: 'error' | 'warning';
  place: string;
  details: MessageDetails;
};

export function fault(
  rule: LintRule,
  severity: LintFault['severity'],
  place: string,
  details: MessageDetails = {},
): LintFault {
  return { rule, severity, place, details };
}
