import { numberRun, serial } from './document-numbers.rules.ts';

/** A number of a paper as papers write it alike (云人常〔2026〕14号), with the place of its words. */
export type NamedNumber = { number: string; start: number; end: number };

/** The numbers of papers that a text names, in their order; 14号、15号 behind one name of the series are two. */
export function documentNumbersIn(text: string): NamedNumber[] {
  return numberRun.form.findAll(text).flatMap(({ words, start, groups }) => {
    const { organ = '', year = '', serials = '' } = groups;
    return serial.form.findAll(serials).map((found) => ({
      number: `${organ}〔${year}〕${Number(found.words)}号`,
      start,
      end: start + words.length,
    }));
  });
}

/** True where a text names a number (of an opinion); words that stand before the name of its series do no harm. */
export function namesNumber(text: string, number: string): boolean {
  const [own] = documentNumbersIn(number.replace(/\s/g, ''));
  return own !== undefined && documentNumbersIn(text.replace(/\s/g, '')).some((one) => one.number.endsWith(own.number));
}
