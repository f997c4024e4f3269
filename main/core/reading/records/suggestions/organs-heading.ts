import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { bracketsSupport, firstLeads, leadThenSupport } from './list-column.rules.ts';

/**
 * What the heading of a column of organs says of those in its cells: all lead, all help, all handle it (`organs`), those in brackets help,
 * the first leads, or the ones that lead stand before those that help.
 */
export type OrgansHeading = 'organs' | 'lead' | 'support' | 'brackets-support' | 'first-leads' | 'lead-then-support';

/** What a heading says of the organs beneath it; `field` is what the column means. */
export function organsHeading(heading: string, field: SuggestionField): OrgansHeading {
  const plain = heading.replace(/\s/g, '');
  if (bracketsSupport.form.test(plain)) return 'brackets-support';
  if (firstLeads.form.test(plain)) return 'first-leads';
  if (leadThenSupport.form.test(plain)) return 'lead-then-support';
  return field === 'lead' || field === 'support' ? field : 'organs';
}

/** True under a heading that names who leads and who helps. */
export function tellsBoth(heading: OrgansHeading): boolean {
  return heading !== 'organs' && heading !== 'lead' && heading !== 'support';
}
