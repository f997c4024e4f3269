import type { Form } from '#core/rules/form.ts';
import { findFigures } from '#shared/text/figure.ts';
import { lineAt, type Paragraph } from '../../text/paragraph.ts';
import { pieces, type Stretch } from '../outline/place.ts';
import { betweenClauses, betweenPhrases } from './figure-clauses.rules.ts';

const longest = 120;

/**
 * The clauses with quantities in a stretch, in order, verbatim, each with the source line it begins on. A clause runs from one 。 or ；
 * to the next; a longer one is cut at its commas around the quantity.
 */
export function findFigureClauses(paragraphs: Paragraph[], stretch: Stretch): { text: string; line: number }[] {
  return pieces(paragraphs, stretch).flatMap(({ paragraph, text, offset }) =>
    clausesWithFigures(text).map((clause) => ({ text: clause.text, line: lineAt(paragraph, offset + clause.start) })),
  );
}

function clausesWithFigures(text: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  const figures = findFigures(text);
  let next = 0;
  for (const piece of split(text, betweenClauses.form)) {
    while ((figures[next]?.start ?? Infinity) < piece.start) next++;
    if ((figures[next]?.start ?? Infinity) >= piece.end) continue;
    const parts =
      piece.end - piece.start <= longest ? [piece] : split(text.slice(0, piece.end), betweenPhrases.form, piece.start);
    for (const part of parts) {
      let has = false;
      while ((figures[next]?.start ?? Infinity) < part.end) {
        has = true;
        next++;
      }
      const words = text.slice(part.start, part.end).replace(/\*+/g, '');
      if (has) found.push({ text: words.trim(), start: part.start + (words.length - words.trimStart().length) });
    }
  }
  return found;
}

function split(text: string, separator: Form, from = 0): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = from;
  for (const hit of separator.findAll(text.slice(from))) {
    parts.push({ start, end: from + hit.start });
    start = from + hit.start + hit.words.length;
  }
  parts.push({ start, end: text.length });
  return parts;
}
