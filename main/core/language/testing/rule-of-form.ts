import type { FormRule } from '#core/rules/first-match.ts';
import { spelled } from '#core/rules/form.ts';
import type { TextForm } from '#shared/text/text-form.ts';

/** A form of the room below, which knows no machine of rules, as a rule that tests can change piece by piece. */
export function ruleOfForm<F extends TextForm>(own: F): Omit<F, 'form'> & FormRule {
  return { ...own, form: spelled(own.form.source) };
}
