import { betweenPersons, doubleSurname, noteOnPerson, oneSign, personName } from './person-names.rules.ts';

/** A name without inner spaces and notes: `卢　渊` → 卢渊, `陈丽艳（女）` → 陈丽艳, `任国强^(女)` → 任国强. */
export function cleanPersonName(text: string): string {
  return text.replace(noteOnPerson.form, '').replace(/[\s*]/g, '');
}

/** True for two to four characters, or a name with points as minorities write it. Says nothing about whether a person is meant. */
export function looksLikePersonName(text: string): boolean {
  return personName.form.test(text);
}

/**
 * The names of a list of persons, in order: parted by 、 or spaces; two characters that stand alone side by side are one name
 * written with a space inside (`任国强   顾  卓   韩  伟` → 任国强, 顾卓, 韩伟). Notes in brackets are dropped, and words that are no name.
 */
export function splitPersonNames(text: string): string[] {
  const tokens = text
    .replace(noteOnPerson.form, ' ')
    .split(betweenPersons.form)
    .filter((token) => token !== '');
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    if ((oneSign.form.test(token) || doubleSurname.form.test(token)) && oneSign.form.test(next)) {
      names.push(token + next);
      at++;
    } else names.push(token);
  }
  return names.filter(looksLikePersonName);
}
