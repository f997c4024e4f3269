import type { TextForm } from '#shared/text/text-form.ts';
import { Form, part, spelled } from '../form.ts';

/** A form with its sentence: a plain expression of `shared`, or a form of the machine. */
export type HeldForm = Omit<TextForm, 'form'> & { form: RegExp | Form };

/** Every form with a sentence that a file gives, alone or in lists. */
export function textFormsIn(given: unknown): HeldForm[] {
  if (typeof given !== 'object' || given === null || given instanceof RegExp || given instanceof Form) return [];
  return isHeldForm(given) ? [given] : Object.values(given).flatMap(textFormsIn);
}

function isHeldForm(given: object): given is HeldForm {
  return 'id' in given && 'form' in given && (given.form instanceof RegExp || given.form instanceof Form);
}

/** A form as the machine changes it piece by piece: what an expression of `shared` names as a list is one piece. */
export function formOfText({ form, lists = {} }: HeldForm): Form {
  if (form instanceof Form) return form;
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
