import { childElements, textOf, type XmlNode } from '../xml.ts';

/** Codes of a head or foot that begin its left, middle and right part. */
const parts = 'LCR';

/**
 * The words in the heads and feet of a sheet's pages (ECMA-376 18.3.1.46), each part for itself. A head is one text with codes in it:
 * `&C&"宋体,Bold"&14机密★10年&RPage &P`; page numbers, days and names of files, which a code stands for, are left out.
 */
export function sheetMargins(headerFooter: XmlNode): string[] {
  return childElements(headerFooter).flatMap((one) => marginWords(textOf(one)));
}

/** The words of a head or foot without its codes, each part for itself. */
export function marginWords(code: string): string[] {
  const texts = [''];
  for (let at = 0; at < code.length; ) {
    const sign = code[at] ?? '';
    const next = code[at + 1] ?? '';
    const isCode = sign === '&';
    if (isCode && parts.includes(next)) texts.push('');
    else if (!isCode) texts.push(`${texts.pop()}${sign}`);
    else if (next === '&') texts.push(`${texts.pop()}&`);
    at += isCode ? 1 + lengthOfCode(code.slice(at + 1)) : 1;
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** How many characters a code takes behind its `&`: a font stands in quotes, a size is a number, a colour has six digits. */
function lengthOfCode(code: string): number {
  if (code.startsWith('"')) return code.indexOf('"', 1) + 1 || code.length;
  if (code.startsWith('K')) return 7;
  let digits = 0;
  while (isDigit(code[digits])) digits += 1;
  return Math.max(1, digits);
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9';
}
