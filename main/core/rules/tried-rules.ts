import type { Form } from './form.ts';

// What is tried on every line must cost little: rules differ in shape, so their forms are set side by side, and one expression made of
// all forms lets most texts go at once. Neither changes what is decided.

/** What is looked at of a rule before its form is tried: see `FormRule`. */
type Triable = { form: Form; longest?: number; ends?: string };

export type Tried = { form: Form; longest: number; ends: string };

type Compiled = { tried: readonly Tried[]; any: RegExp | null; anyAt: RegExp | null; byEnd: string };

const compiledByRules = new WeakMap<readonly Triable[], Compiled>();

/** What has to be tried of rules, in their order; null when no rule can hold for the text, or begin at the offset. */
export function triedRules(rules: readonly Triable[], text: string, offset?: number): readonly Tried[] | null {
  const { tried, any, anyAt, byEnd } = compiled(rules);
  if (byEnd !== '' && byEnd.includes(text.charAt(text.length - 1))) return tried;
  if (any === null || anyAt === null) return null;
  if (offset === undefined) return any.test(text) ? tried : null;
  anyAt.lastIndex = offset;
  return anyAt.test(text) ? tried : null;
}

/** True when length and last sign of a text allow a rule, before its form is tried. */
export function fits({ longest, ends }: Tried, text: string): boolean {
  return text.length <= longest && (ends === '' || ends.includes(text.charAt(text.length - 1)));
}

function compiled(rules: readonly Triable[]): Compiled {
  const known = compiledByRules.get(rules);
  if (known !== undefined) return known;
  const tried = rules.map(({ form, longest = Number.POSITIVE_INFINITY, ends = '' }) => ({ form, longest, ends }));
  const sources = tried.filter(({ ends }) => ends === '').map(({ form }) => withoutNames(form.regex.source));
  const any = (flags: string) => (sources.length === 0 ? null : new RegExp(sources.join('|'), flags));
  const made = { tried, any: any(''), anyAt: any('y'), byEnd: tried.map(({ ends }) => ends).join('') };
  compiledByRules.set(rules, made);
  return made;
}

/** Two forms may name their pieces alike, one expression may not. */
function withoutNames(source: string): string {
  return source.replace(/\(\?<[A-Za-z]\w*>/g, '(?:');
}
