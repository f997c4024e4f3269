import { isHeadingStyle, markStyle } from '#core/language/mark-styles.ts';
import { type OrdinalMark, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { beforeMark, behindFigure, partedByComma, starsAtEnd } from './mark.rules.ts';
import { comparePlaces, type Place, paragraphsIn, type Stretch } from './place.ts';

/** A list mark with its spot. `atStart` tells a mark that opens a paragraph from one in the middle. */
export type Mark = OrdinalMark & { place: Place; atStart: boolean };

function isMarkInside(mark: OrdinalMark, separator: string, next: string): boolean {
  if (!markStyle(mark.style).numbered) return false;
  if (mark.style === '1.' && !behindFigure.form.test(next)) return false;
  return !partedByComma.form.test(separator) || !isHeadingStyle(mark.style);
}

/** The list marks of a stretch in order: at the start of each paragraph and, inside, behind the ends of sentences and clauses. */
export function findMarks(paragraphs: Paragraph[], stretch: Stretch): Mark[] {
  const found: Mark[] = [];
  const add = (mark: OrdinalMark, place: Place, atStart: boolean) => {
    const inside = comparePlaces(place, stretch.from) >= 0 && comparePlaces(place, stretch.to) < 0;
    if (inside) found.push({ ...mark, place, atStart });
  };
  for (const { index, text } of paragraphsIn(paragraphs, stretch)) {
    const opening = readOrdinalMark(text, 0);
    if (opening) add(opening, { index, offset: 0 }, true);
    for (const { words, start } of beforeMark.form.findAll(text)) {
      const offset = start + words.length;
      if (offset === stretch.from.offset && index === stretch.from.index) continue;
      const mark = readOrdinalMark(text, offset);
      if (!mark || !isMarkInside(mark, words, text.charAt(offset + mark.length))) continue;
      // Stars between the boundary and the mark open the mark's bold type: they go with it.
      const stars = starsAtEnd.form.words(words)?.length ?? 0;
      add({ ...mark, length: mark.length + stars }, { index, offset: offset - stars }, false);
    }
  }
  return withLeadIn(paragraphs, stretch, found);
}

/** A stretch that begins in mid-paragraph (behind 建议：) may itself open with a mark. */
function withLeadIn(paragraphs: Paragraph[], stretch: Stretch, found: Mark[]): Mark[] {
  if (stretch.from.offset === 0) return found;
  const mark = readOrdinalMark(textAt(paragraphs, stretch.from.index), stretch.from.offset);
  return mark ? [{ ...mark, place: stretch.from, atStart: false }, ...found] : found;
}
