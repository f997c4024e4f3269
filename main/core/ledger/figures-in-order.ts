import { figuresOfNumber } from './figures-in-order.rules.ts';

/** Digits that figures are filled up to: more than any number of a paper has. */
const digits = 12;

/** A printed number as it is put in order sign by sign: its figures filled up, so that 第9号 stands before 第10号. */
export function figuresInOrder(number: string): string {
  return figuresOfNumber.form.replaceAll(number, (figures) => figures.padStart(digits, '0'));
}
