import { isHeadingStyle } from '#core/language/mark-styles.ts';
import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import type { Item, ItemList, Outline } from '../outline/item.ts';
import { itemBody } from '../outline/item-body.ts';
import { type Place, paragraphsIn, type Stretch } from '../outline/place.ts';
import {
  boldRun,
  holdsSentence,
  markBehindHeading,
  sentenceBefore,
  starBehindHeading,
} from '../outline/unnumbered-heading.rules.ts';

/** A passage of a feedback paper before it becomes a record. `level` is 1 or 2; numbers count from 1 under their part. */
export type MeasureItem = {
  level: 1 | 2;
  number: number;
  heading: string;
  stretch: Stretch;
  confidence: number;
  because: ReadingReason[];
};

/** The lists that make the parts of the paper: those whose marks open paragraphs, of the style that comes first. */
export function partItems(outline: Outline): Item[] {
  const heads = outline.lists.filter((list) => list.items[0]?.mark.atStart);
  const style = (heads.find((list) => isHeadingStyle(list.style)) ?? heads[0] ?? outline.lists[0])?.style;
  const chosen = (heads.length > 0 ? heads : outline.lists).filter((list) => list.style === style);
  return chosen.flatMap((list) => list.items);
}

/** The list of the second level of a part: paragraph marks before run-in marks; several of one style count as one. */
function secondList(item: Item): Item[] {
  const heads = item.lists.filter((list: ItemList) => list.items[0]?.mark.atStart);
  const first = heads[0] ?? item.lists[0];
  return first ? item.lists.filter((list) => list.style === first.style).flatMap((list) => list.items) : [];
}

/** The parts of a paper and what stands on their second level, in order, each ending before `end`. */
export function readMeasureItems(paragraphs: Paragraph[], outline: Outline): MeasureItem[] {
  return partItems(outline).flatMap((part) => {
    const seconds = secondList(part);
    const under =
      seconds.length > 0
        ? seconds.map((item) => measure(paragraphs, item, 2, item.number))
        : runInHeadings(paragraphs, part.stretch, part.mark.place);
    return [measure(paragraphs, part, 1, part.number), ...under];
  });
}

function measure(paragraphs: Paragraph[], item: Item, level: 1 | 2, number: number): MeasureItem {
  const heading = headingAt(paragraphs, itemBody(item));
  const { atStart } = item.mark;
  return {
    level,
    number,
    heading,
    stretch: item.stretch,
    confidence: atStart ? 0.97 : 0.92,
    because: [atStart ? 'numbered-paragraph' : 'numbered-in-text'],
  };
}

/** Second-level headings without numbers: bold words that open a paragraph or a sentence inside a part. */
function runInHeadings(paragraphs: Paragraph[], { from, to }: Stretch, own: Place): MeasureItem[] {
  const starts: { place: Place; heading: string }[] = [];
  for (const { paragraph, index } of paragraphsIn(paragraphs, { from, to })) {
    if (index === to.index && to.offset === 0) continue;
    for (const { start, groups } of boldRun.form.findAll(paragraph.text)) {
      if (!sentenceBefore.form.test(paragraph.text.slice(Math.max(0, start - 3), start))) continue;
      if (index === own.index && start === own.offset) continue;
      starts.push({ place: { index, offset: start }, heading: markBehindHeading.form.replace(groups.words ?? '') });
    }
    const bold =
      paragraph.hint?.bold &&
      index > own.index &&
      paragraph.text.length <= 44 &&
      !holdsSentence.form.test(paragraph.text);
    if (bold && starts.at(-1)?.place.index !== index) {
      starts.push({ place: { index, offset: 0 }, heading: starBehindHeading.form.replace(paragraph.text).trim() });
    }
  }
  if (starts.length < 2) return [];
  return starts.map(({ place, heading }, at) => ({
    level: 2,
    number: at + 1,
    heading,
    stretch: { from: place, to: starts[at + 1]?.place ?? to },
    confidence: 0.85,
    because: ['bold-heading'],
  }));
}
