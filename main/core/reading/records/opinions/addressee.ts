import { extract } from '#core/rules/extract.ts';
import type { Paper } from '../../structure/paper.ts';
import { findSalutation } from '../salutation.ts';
import { addresseeRules, greetedPerson } from './addressee.rules.ts';

/**
 * Whom an opinion asks to act: the salutation (市人民政府：) where there is one; else the body that the given texts (lead-in
 * and closing) tell to act (市政府及相关部门要…). Null when the paper names nobody.
 */
export function findAddressee(paper: Paper, texts: string[]): string | null {
  const greeting = findSalutation(paper);
  if (greeting && !greetedPerson.form.test(greeting)) return greeting.replace(/\s/g, '');
  for (const text of texts) {
    const found = extract(addresseeRules, text);
    if (found) return found.value;
  }
  return null;
}
