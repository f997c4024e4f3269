import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { bracketSign, classNoun } from '../../reading/records/suggestions/cell-edges.rules.ts';
import { betweenWords, idleWord, letterBehind, letterInFront, onlyLetter } from './class-cells.rules.ts';

type Classes = OfficeRecord['answerClasses'];

export type ClassCells = {
  /** Code of a class by its code or its words; null for one that the office has not set up. */
  classOf(text: string): string | null;
  /** What a cell of a class that promises says beside it (B（2026年9月底前完成）); null where it says nothing but the class. */
  besideClass(text: string): string | null;
};

/** The letter of a cell and the words beside it, in either order; none where it is words alone. */
function letterAndWords(plain: string): { letter: string; words: string } | null {
  const { letter, words = '' } = (letterBehind.form.find(plain) ?? letterInFront.form.find(plain))?.groups ?? {};
  return letter === undefined ? null : { letter, words };
}

/** The class whose words these are: 已解决 of 已经解决或采纳; null where none or several say them. */
function classOfWords(words: string, classes: Classes): string | null {
  const plain = (text: string) => idleWord.form.replaceAll(text);
  const found = classes.filter(({ label }) =>
    label.split(betweenWords.form.regex).some((part) => plain(part) === plain(words)),
  );
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

/** The class of a cell that says it with words: C类（暂不具备条件）, A-已解决, 已解决（A类）, 已解决. Words of another class contradict its letter. */
function codeInWords(text: string, classes: Classes): string | null {
  const plain = toHalfWidth(text).replace(/\s/g, '');
  const told = letterAndWords(plain);
  if (told === null) return classOfWords(plain, classes);
  const { letter, words } = told;
  const of = classOfWords(words, classes);
  const code = classes.find((one) => one.code.toLowerCase() === letter.toLowerCase())?.code ?? null;
  const isOther = onlyLetter.form.test(words) || (of !== null && of !== code);
  return isOther ? null : code;
}

/** The words beside the letter of a class that promises, where they are not those of the class itself. */
function wordsBeside(text: string, code: string | null, classes: Classes): string | null {
  const plain = toHalfWidth(text).replace(/\s/g, '');
  const words = letterAndWords(plain)?.words ?? '';
  const promises = classes.some((one) => one.code === code && one.createsCommitment);
  return promises && words !== '' && classOfWords(words, classes) === null ? words : null;
}

/** Words of a cell or of a class as they are compared whole. */
function plainWords(text: string): string {
  return classNoun.form.replace(bracketSign.form.replaceAll(toHalfWidth(text))).toLowerCase();
}

/** How cells of classes are read in an office with these classes. */
export function classCells(classes: Classes): ClassCells {
  const named = classes.map(({ code, label }) => ({ code, words: [code, label].map(plainWords) }));
  const withLetter = classes.map(({ code, label }) => ({
    code,
    words: [`${code}${label}`, `${code}类${label}`].map(plainWords),
  }));
  const classOf = (text: string) => {
    const wanted = plainWords(text);
    const found = [...named, ...withLetter].find(({ words }) => words.includes(wanted));
    return found?.code ?? codeInWords(text, classes);
  };
  return { classOf, besideClass: (text) => wordsBeside(text, classOf(text), classes) };
}
