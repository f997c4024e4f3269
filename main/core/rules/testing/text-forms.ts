import type { TextForm } from '#shared/text/text-form.ts';
import type { FormRule } from '../first-match.ts';
import { Form, part, spelled } from '../form.ts';

/** A form with its sentence: a plain expression of `shared`, or a form of the machine. */
export type HeldForm = Omit<TextForm, 'form'> & { form: RegExp | Form };

/** Every form with a sentence that a file gives, alone or in lists. */
export function heldFormsIn(given: unknown): HeldForm[] {
  if (typeof given !== 'object' || given === null || given instanceof RegExp || given instanceof Form) return [];
  return isHeldForm(given) ? [given] : Object.values(given).flatMap(heldFormsIn);
}

function isHeldForm(given: object): given is HeldForm {
  return 'id' in given && 'form' in given && (given.form instanceof RegExp || given.form instanceof Form);
}

/** The same as rules, as lists of rules have them. */
export function ruleFormsIn(given: unknown): FormRule[] {
  return heldFormsIn(given).map((own) => ({ id: own.id, means: own.means, form: formOfText(own) }));
}

/** A form as the machine changes it piece by piece: what an expression of `shared` names as a list is one piece. */
export function formOfText({ form, lists = {} }: HeldForm): Form {
  if (form instanceof Form) return form;
  // The machine has no flags: a form with another would be tried as something else than it is.
  if (!['', 'g'].includes(form.flags)) throw new Error(`flags of ${form}`);
  const marked = Object.values(lists).reduce((source, list, at) => {
    const whole = `(?:${list})`;
    if (!source.includes(whole)) throw new Error(`no such list in ${source}`);
    return source.replaceAll(whole, String.fromCharCode(0xe000 + at));
  }, form.source);
  return new Form(
    marked,
    Object.entries(lists).map(([name, list]) => part(name, spelled(list))),
  );
}
