import { describe, expect, it } from 'vitest';
import type { Form } from '../form.ts';
import { mutantsOf, withRegex } from './mutants.ts';

/** The named pieces that a form finds in a text, absent ones left out; null where the text has not the form. */
export type Groups = Readonly<Record<string, string>> | null;

/** Holds which pieces a form finds in each text, and that no piece of the form can change unnoticed. */
export function holdGroups(name: string, own: Form, finds: Readonly<Record<string, Groups>>): void {
  const pairs = Object.entries(finds);
  describe(name, () => {
    it('finds the pieces', () => {
      expect(Object.fromEntries(pairs.map(([text]) => [text, groupsIn(own, text)]))).toEqual(finds);
    });
    it('needs each of its pieces', () => {
      const before = pairs.map(([text]) => JSON.stringify(groupsIn(own, text)));
      const same = (form: Form) => pairs.every(([text], at) => JSON.stringify(groupsIn(form, text)) === before[at]);
      const unnoticed = mutantsOf(own).filter(({ regex }) => same(withRegex(own, regex)));
      if (unnoticed.length > 0) expect.fail(`no text notices: ${unnoticed.map(({ change }) => change).join('; ')}`);
    });
  });
}

function groupsIn(form: Form, text: string): Groups {
  const found = form.find(text);
  if (found === null) return null;
  return Object.fromEntries(
    Object.entries(found.groups).flatMap(([name, words]) => (words === undefined ? [] : [[name, words]])),
  );
}
