import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { ReadPoint } from '#shared/domain/readings/read-opinion.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { type ItemList, type NumberGap, readOutline } from '../outline/item.ts';
import { itemBody } from '../outline/item-body.ts';
import { linesOf, type Place, type Stretch, textOf } from '../outline/place.ts';
import type { AdvicePart } from './advice-part.ts';
import { findClosing } from './closing.ts';
import { type OpenedItem, openItems } from './opened-items.ts';
import { adds } from './opinion-passage.rules.ts';
import { wishLead } from './opinion-signs.rules.ts';
import { sureness } from './sureness.ts';
import { findUnnumberedPoints } from './unnumbered-points.ts';

export type PointsRead = { points: ReadPoint[]; closing: Place | null; gaps: NumberGap[] };

/** The list that holds the points: the first of the stretch, unless it is one lone item beside a real list. */
function pointList(lists: ItemList[]): ItemList | null {
  return lists.find((list) => list.items.length > 1) ?? lists[0] ?? null;
}

function pointOf(paragraphs: Paragraph[], item: OpenedItem, confidence: number): ReadPoint {
  return {
    number: item.number,
    heading: headingAt(paragraphs, itemBody(item)),
    text: textOf(paragraphs, item.stretch),
    ...linesOf(paragraphs, item.stretch),
    confidence: item.mark.atStart ? confidence : Math.min(confidence, sureness.numberInText),
    because: [item.mark.atStart ? 'numbered-paragraph' : 'numbered-in-text'],
    ...(item.part !== undefined && { part: item.part }),
    ...(item.headings !== undefined && { headings: item.headings }),
  };
}

/**
 * The points of the recommending parts of an opinion. Where there is more than one part (put to more than one body), the numbers
 * run on through all of them, so that a number means one point.
 */
export function readPoints(paragraphs: Paragraph[], part: AdvicePart): PointsRead {
  const reads = part.advice.map((advice) => readStretch(paragraphs, advice, part.confidence, part.because));
  const points = reads.flatMap((read) => read.points);
  return {
    points: reads.length > 1 ? points.map((point, at) => ({ ...point, number: at + 1 })) : points,
    closing: reads.at(-1)?.closing ?? null,
    gaps: reads.flatMap((read) => read.gaps),
  };
}

/**
 * The points of one recommending part of an opinion, in order, each with its whole text (sub-items included), and the place where the
 * closing begins. Points that stand under headings are numbered on through all of them. Without numbers the points are told by form, with less confidence.
 */
function readStretch(paragraphs: Paragraph[], advice: Stretch, confidence: number, because: ReadingReason): PointsRead {
  const outline = readOutline(paragraphs, advice);
  const list = pointList(outline.lists);
  if (!list) return unnumbered(paragraphs, advice, because);
  // Numbering that starts again (对政府的建议 1. 2.，对法院的建议 1. 2.) makes several lists of one style: all are points.
  const printed = outline.lists.filter((one) => one.style === list.style).flatMap((one) => one.items);
  const items = openItems(paragraphs, printed);
  const closing = findClosing(paragraphs, items, advice.to);
  const last = items.at(-1);
  if (closing && last) last.stretch.to = closing;
  const isOpened = items.length > printed.length;
  const points = items.map((item, at) => ({
    ...pointOf(paragraphs, item, confidence),
    ...(isOpened && { number: at + 1 }),
  }));
  const added = closing ? addedPoint(paragraphs, closing, advice.to, points.length) : null;
  return {
    points: [...points, ...(added ? [added] : [])].map((point) => ({ ...point, because: [because, ...point.because] })),
    closing: added ? null : closing,
    gaps: outline.gaps,
  };
}

/** 此外，有的组成人员还建议…: a last recommendation that stands behind the numbered ones without a number of its own. */
function addedPoint(paragraphs: Paragraph[], closing: Place, end: Place, count: number): ReadPoint | null {
  const text = paragraphs[closing.index]?.text.slice(closing.offset) ?? '';
  if (closing.index + 1 < end.index || !adds.form.test(text)) return null;
  const stretch = { from: closing, to: end };
  const from = {
    ...closing,
    offset: closing.offset + (adds.form.words(text)?.length ?? 0),
  };
  const heading = headingAt(paragraphs, { from, to: end });
  const lines = linesOf(paragraphs, stretch);
  return {
    number: count + 1,
    heading,
    text: textOf(paragraphs, stretch),
    ...lines,
    confidence: sureness.added,
    because: ['added-sentence'],
  };
}

function unnumbered(paragraphs: Paragraph[], advice: Stretch, because: ReadingReason): PointsRead {
  const found = findUnnumberedPoints(paragraphs, advice);
  const points = found.map((point, index) => ({
    number: index + 1,
    heading: wishLead.form.replace(headingAt(paragraphs, point.stretch)),
    text: textOf(paragraphs, point.stretch),
    ...linesOf(paragraphs, point.stretch),
    confidence: point.confidence,
    because: [because, point.because],
  }));
  const end = found.at(-1)?.stretch.to ?? null;
  const ended = end && (end.index < advice.to.index || end.offset < advice.to.offset) ? end : null;
  return { points: points.filter((point) => point.text !== ''), closing: ended, gaps: [] };
}
