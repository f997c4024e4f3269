import type { TextForm } from '#shared/text/text-form.ts';
import { Form, part, spelled } from '../form.ts';

/** Every form that a file of `shared` gives, alone or in lists. */
export function textFormsIn(given: unknown): TextForm[] {
  if (typeof given !== 'object' || given === null || given instanceof RegExp) return [];
  return isTextForm(given) ? [given] : Object.values(given).flatMap(textFormsIn);
}

function isTextForm(given: object): given is TextForm {
  return 'id' in given && 'form' in given && given.form instanceof RegExp;
}

/** A form of `shared` as the machine changes it piece by piece: what it names as a list is one piece. */
export function formOfText({ form, lists = {} }: TextForm): Form {
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
