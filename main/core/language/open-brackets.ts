import { spelled } from '../rules/form.ts';

/** Brackets and quotation marks that hold words together, in pairs. */
const pairs = ['（）', '()', '《》', '〈〉', '“”', '‘’', '「」', '『』', '【】', '〔〕'];
// Most texts have none and are let go at once.
const anyOpening = spelled(`[${pairs.map((pair) => pair.charAt(0)).join('')}]`);
const opening = new Set(pairs.map((pair) => pair.charAt(0)));
const shutting = new Set(pairs.map((pair) => pair.charAt(1)));

/** True for a sign that opens what is held together. */
export function opensBracket(sign: string): boolean {
  return opening.has(sign);
}

/** True for a sign that closes it. */
export function shutsBracket(sign: string): boolean {
  return shutting.has(sign);
}

/** True when a bracket or a quotation mark that was opened in the text is still open at its end; a pair may mix full and half width. */
export function hasOpenBracket(text: string): boolean {
  if (!anyOpening.test(text)) return false;
  let depth = 0;
  for (const character of text) {
    if (opening.has(character)) depth += 1;
    else if (shutting.has(character)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
