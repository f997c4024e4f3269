import { splitAtStops } from '#core/language/clauses.ts';
import { splitSentences } from '#core/language/sentences.ts';
import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { comparePlaces, type Place, paragraphsIn, type Stretch } from '../outline/place.ts';
import { boldRun, holdsSentenceOrLead, sentenceOrLeadBefore } from '../outline/unnumbered-heading.rules.ts';
import { isClosing } from './closing.ts';
import { asks } from './opinion-passage.rules.ts';
import { sureness } from './sureness.ts';
import { isAsking } from './wording.ts';

export type UnnumberedPoint = { stretch: Stretch; confidence: number; because: ReadingReason };

/**
 * Points of a stretch that has no numbers, by the clearest form found: short or bold heading paragraphs with text under them;
 * bold words that open sentences; paragraphs; sentences that ask for something (要…。要…。). Stops where the closing begins.
 */
export function findUnnumberedPoints(paragraphs: Paragraph[], stretch: Stretch): UnnumberedPoint[] {
  const end = closingStart(paragraphs, stretch) ?? stretch.to;
  const within = { from: stretch.from, to: end };
  const rest = textAt(paragraphs, stretch.from.index).slice(stretch.from.offset).trim();
  const first = rest === '' ? stretch.from.index + 1 : stretch.from.index;
  const last = end.offset === 0 ? end.index - 1 : end.index;
  const headings = headingIndexes(paragraphs, first, last);
  if (headings.length > 1) return byStarts(headings.map(at), end, sureness.headingParagraphs, 'heading-paragraph');
  const bold = boldStarts(paragraphs, within);
  if (bold.length > 1) return byStarts(bold, end, sureness.boldHeadings, 'bold-heading');
  if (last > first) {
    const starts = range(first, last).map((index) => (index === stretch.from.index ? stretch.from : at(index)));
    return byStarts(starts, end, sureness.ownParagraphs, 'own-paragraph');
  }
  return bySentences(paragraphs, within);
}

const at = (index: number): Place => ({ index, offset: 0 });
const range = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);

function byStarts(starts: Place[], end: Place, confidence: number, because: ReadingReason): UnnumberedPoint[] {
  return starts.map((from, index) => ({ stretch: { from, to: starts[index + 1] ?? end }, confidence, because }));
}

/** Signs of a heading: fewer are a rest of a line, more are a sentence. */
const headingSigns = { least: 4, most: 40 };

/** A paragraph without a full stop, not longer than a heading, with a text paragraph behind it. */
function headingIndexes(paragraphs: Paragraph[], first: number, last: number): number[] {
  const isHeading = (index: number) => {
    const text = textAt(paragraphs, index).replace(/\*/g, '').trim();
    const set = paragraphs[index]?.hint?.bold || paragraphs[index]?.hint?.heading !== undefined;
    return (
      text.length >= headingSigns.least &&
      text.length <= headingSigns.most &&
      !holdsSentenceOrLead.form.test(text) &&
      (set || isAsking(text))
    );
  };
  return range(first, last).filter((index) => isHeading(index) && index < last && !isHeading(index + 1));
}

function boldStarts(paragraphs: Paragraph[], { from, to }: Stretch): Place[] {
  const found: Place[] = [];
  for (const { index, text } of paragraphsIn(paragraphs, { from, to })) {
    for (const { start } of boldRun.form.findAll(text)) {
      if (!sentenceOrLeadBefore.form.test(text.slice(Math.max(0, start - 3), start))) continue;
      const place = { index, offset: start };
      if (comparePlaces(place, from) >= 0 && comparePlaces(place, to) < 0) found.push(place);
    }
  }
  return found;
}

function bySentences(paragraphs: Paragraph[], { from, to }: Stretch): UnnumberedPoint[] {
  const starts: Place[] = [];
  for (const { index, text } of paragraphsIn(paragraphs, { from, to })) {
    for (const sentence of splitSentences(text)) {
      const place = { index, offset: Math.max(sentence.start, index === from.index ? from.offset : 0) };
      if (place.offset >= sentence.end || comparePlaces(place, to) >= 0) continue;
      // A sentence that asks for nothing carries on the point before it.
      const words = text.slice(place.offset, sentence.end);
      if (starts.length === 0 || asks.form.test(words))
        starts.push(...demandStarts(words).map((start) => ({ index, offset: place.offset + start })));
    }
  }
  return byStarts(starts, to, sureness.askingSentences, 'asking-sentence');
}

/** Where each demand of a sentence begins: 加快改造；完善体系；加强管护 are three where each part asks for something, else one. */
function demandStarts(sentence: string): number[] {
  const parts = splitAtStops(sentence).filter(({ text }) => text.trim() !== '');
  return parts.length > 1 && parts.every(({ text }) => isAsking(text)) ? parts.map(({ start }) => start) : [0];
}

function closingStart(paragraphs: Paragraph[], { from, to }: Stretch): Place | null {
  for (const { index, text } of paragraphsIn(paragraphs, { from, to })) {
    for (const sentence of splitSentences(text)) {
      const place = { index, offset: sentence.start };
      if (comparePlaces(place, from) > 0 && comparePlaces(place, to) < 0 && isClosing(sentence.text)) return place;
    }
  }
  return null;
}
