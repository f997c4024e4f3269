import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { type Item, type ItemList, type Outline, readOutline } from '../outline/item.ts';
import { itemBody } from '../outline/item-body.ts';
import { comparePlaces, type Place, type Stretch } from '../outline/place.ts';
import { findLeadIns, type LeadIn, leadsToList } from './lead-in.ts';
import { sectionHead } from './opinion-passage.rules.ts';
import { headingSigns } from './opinion-signs.rules.ts';
import { sureness } from './sureness.ts';
import { isAsking, isProblem, type SectionRole, sectionRole } from './wording.ts';

/** Where the parts of an opinion stand. `advice` holds the points, in one stretch per body they are put to; `before` what comes first; `because` says how they were told apart. */
export type AdvicePart = {
  advice: Stretch[];
  before: Stretch;
  problems: Stretch | null;
  leadIn: Stretch | null;
  confidence: number;
  because: ReadingReason;
};

type Section = { item: Item; role: SectionRole };

/** Items of a list whose headings only say what they hold (一、总体评价 二、存在问题 三、意见建议). */
function sectionsOf(paragraphs: Paragraph[], list: ItemList | undefined): Section[] {
  const found: Section[] = [];
  for (const item of list?.items ?? []) {
    const role = sectionRole(headingAt(paragraphs, itemBody(item)));
    if (role) found.push({ item, role });
  }
  return found;
}

/** The body of a section behind its heading: from the next paragraph, or behind the heading's own sentence. */
function sectionBody(paragraphs: Paragraph[], item: Item): Stretch {
  const body = itemBody(item);
  const text = textAt(paragraphs, body.from.index).slice(body.from.offset);
  const stop = sectionHead.form.words(text)?.length;
  if (stop === undefined) return { from: { index: body.from.index + 1, offset: 0 }, to: body.to };
  return { from: { index: body.from.index, offset: body.from.offset + stop }, to: body.to };
}

function bySections(paragraphs: Paragraph[], outline: Outline): AdvicePart | null {
  const sections = sectionsOf(paragraphs, outline.lists[0]);
  const advice = sections.filter((section) => section.role === 'advice').map((section) => section.item);
  const first = advice[0];
  if (!first) return null;
  const problems = sections.find((section) => section.role === 'problem')?.item ?? null;
  return {
    advice: advice.map((item) => sectionBody(paragraphs, item)),
    before: { from: { index: 0, offset: 0 }, to: first.stretch.from },
    problems: problems && sectionBody(paragraphs, problems),
    leadIn: null,
    confidence: sureness.section,
    because: 'section-heading',
  };
}

function byLeadIn(leadIn: LeadIn, end: Place, confidence: number): AdvicePart {
  return {
    advice: [{ from: leadIn.at, to: end }],
    before: { from: { index: 0, offset: 0 }, to: leadIn.sentence.from },
    problems: null,
    leadIn: leadIn.sentence,
    confidence,
    because: 'lead-in',
  };
}

/**
 * The list of recommendations that a lead-in stands inside of (一、加强规划。…，建议：一是…): then the lead-in belongs to one point and does not open
 * the points. Only a list whose items mostly ask for something, and only when the lead-in is not in its last item.
 */
function listAround(paragraphs: Paragraph[], outline: Outline, leadIn: LeadIn | undefined): ItemList | null {
  if (!leadIn) return null;
  const list = outline.lists.find((one) => {
    const within = one.items.findIndex(
      (item) => comparePlaces(item.stretch.from, leadIn.at) < 0 && comparePlaces(leadIn.at, item.stretch.to) < 0,
    );
    return one.items[0]?.mark.atStart && within >= 0 && within < one.items.length - 1;
  });
  const asking = list?.items.filter((item) => isAsking(headingAt(paragraphs, itemBody(item)))) ?? [];
  return list && asking.length * 2 > list.items.length ? list : null;
}

function ownList(list: ItemList, end: Place): AdvicePart {
  const from = list.items[0]?.stretch.from ?? end;
  return {
    ...byLeadIn({ at: from, sentence: { from, to: from }, strong: true }, end, sureness.listByHeading),
    leadIn: null,
    because: 'first-list',
  };
}

/** A heading paragraph without a number that announces the points: 意见建议, 几点建议. */
function byHeadingParagraph(paragraphs: Paragraph[], end: Place): AdvicePart | null {
  const index = paragraphs.findIndex(
    (paragraph) => sectionRole(headingSigns.form.replaceAll(paragraph.text)) === 'advice',
  );
  if (index < 0 || index >= end.index) return null;
  const from = { index: index + 1, offset: 0 };
  return {
    ...byLeadIn(
      { at: from, sentence: { from: { index, offset: 0 }, to: from }, strong: true },
      end,
      sureness.listByHeading,
    ),
    because: 'advice-heading',
  };
}

/** The first list of the paper that asks for something, where no words lead to it. */
function byFirstList(paragraphs: Paragraph[], outline: Outline, end: Place): AdvicePart | null {
  const list = outline.lists.find((one) => {
    const wrong = one.items.filter((item) => isProblem(headingAt(paragraphs, itemBody(item))));
    return one.items.length > 1 && wrong.length * 2 < one.items.length;
  });
  const from = list?.items[0]?.stretch.from;
  if (!list || !from) return null;
  const allAsk = list.items.every((item) => isAsking(headingAt(paragraphs, itemBody(item))));
  return {
    advice: [{ from, to: end }],
    before: { from: { index: 0, offset: 0 }, to: from },
    problems: null,
    leadIn: null,
    confidence: allAsk ? sureness.listOfAsking : sureness.firstList,
    because: 'first-list',
  };
}

/**
 * Tells the recommendations of an opinion from what stands before them: by section headings, by words that lead to a list,
 * by a heading paragraph, by the first list that asks for something, or by words that lead to unnumbered text — the first
 * of these that the paper has. Null when nothing in the paper recommends.
 */
export function findAdvicePart(paragraphs: Paragraph[], end: Place): AdvicePart | null {
  const outline = readOutline(paragraphs, { from: { index: 0, offset: 0 }, to: end });
  const sections = bySections(paragraphs, outline);
  if (sections) return sections;
  const leadIns = findLeadIns(paragraphs).filter((leadIn) => leadIn.at.index < end.index);
  const own = listAround(paragraphs, outline, leadIns[0]);
  if (own) return ownList(own, end);
  const toList = leadIns.find((leadIn) => leadsToList(paragraphs, leadIn, end));
  if (toList) return byLeadIn(toList, end, sureness.ledToList);
  const heading = byHeadingParagraph(paragraphs, end) ?? byFirstList(paragraphs, outline, end);
  if (heading) return heading;
  const strong = leadIns.findLast((leadIn) => leadIn.strong) ?? leadIns.at(-1);
  return strong ? byLeadIn(strong, end, sureness.ledToText) : null;
}
