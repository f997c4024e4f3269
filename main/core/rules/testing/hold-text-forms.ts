import { describe, expect, it } from 'vitest';
import type { FormCorpus, FormTexts } from '#shared/text/form-texts.ts';
import type { Form } from '../form.ts';
import { mutantsOf, withRegex } from './mutants.ts';
import { formOfText, type HeldForm, heldFormsIn } from './text-forms.ts';

/**
 * Holds the forms of a file, those of `shared` too, which knows no machine of rules: that each has texts, that it finds in them what it should,
 * and that no piece of it can change without a text that notices. `rules` is the whole file, so that no form of it is left out.
 */
export function holdTextForms(name: string, rules: object, corpus: FormCorpus): void {
  const forms = heldFormsIn(rules);
  describe(name, () => {
    it('has texts for its forms and for no other', () => {
      expect(forms.length).toBeGreaterThan(0);
      expect(Object.keys(corpus).sort()).toEqual(forms.map(({ id }) => id).sort());
    });
    for (const own of forms) {
      it(`${own.id}: ${own.means}`, () => {
        const texts = corpus[own.id] ?? {};
        expect(wrong(texts, formOfText(own))).toEqual([]);
        const unnoticed = unnoticedIn(texts, own);
        if (unnoticed.length > 0) expect.fail(`no text notices: ${unnoticed.join('; ')}`);
      });
    }
  });
}

/** The changes of a form by which no text is read otherwise. */
export function unnoticedIn(texts: FormTexts, own: HeldForm): string[] {
  const form = formOfText(own);
  const whole = [
    { change: 'the form gone', regex: /(?!)/ },
    { change: 'any text has it', regex: /(?:)/ },
  ];
  return [...whole, ...mutantsOf(form)].flatMap(({ change, regex }) =>
    wrong(texts, withRegex(form, regex)).length > 0 ? [] : [change],
  );
}

/** The texts in which a form finds something else than it should. */
function wrong({ has = [], hasNot = [], finds = {} }: FormTexts, form: Form): string[] {
  return [
    ...has.filter((text) => !form.test(text)),
    ...hasNot.filter((text) => form.test(text)),
    ...Object.entries(finds).flatMap(([text, wanted]) => (isFound(wanted, form, text) ? [] : [text])),
  ];
}

function isFound(wanted: NonNullable<FormTexts['finds']>[string], form: Form, text: string): boolean {
  if (wanted !== null && typeof wanted === 'object' && !Array.isArray(wanted)) {
    const groups = Object.entries(form.find(text)?.groups ?? {}).filter(([, words]) => words !== undefined);
    return sameSet(groups, Object.entries(wanted));
  }
  const words = form.findAll(text).map((hit) => hit.words);
  return (
    words.join('\n') === (wanted === null ? '' : [wanted].flat().join('\n')) &&
    (wanted === null) === (words.length === 0)
  );
}

function sameSet(a: readonly unknown[], b: readonly unknown[]): boolean {
  const sorted = (list: readonly unknown[]) => JSON.stringify(list.map((one) => JSON.stringify(one)).sort());
  return sorted(a) === sorted(b);
}
