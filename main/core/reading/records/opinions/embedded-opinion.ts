import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { ReadOpinion } from '#shared/domain/readings/read-opinion.ts';
import type { Paper } from '../../structure/paper.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { findLeadIns, type LeadIn, leadsToList } from './lead-in.ts';
import { hears, recommends } from './opinion-passage.rules.ts';
import { markedMatter } from './opinion-signs.rules.ts';
import { readOpinion } from './read-opinion.ts';
import { sureness } from './sureness.ts';

// A paragraph longer than this is no agenda item of any minutes.
const longestItem = 20_000;

/** First paragraph of the agenda item that a lead-in stands in: the nearest one above that opens with 一、 or hears a report. */
function itemStart(paragraphs: Paragraph[], at: number): number {
  for (let index = at; index >= 0; index--) {
    const text = textAt(paragraphs, index);
    if (hears.form.test(text) || readOrdinalMark(text)?.style === '一、') return index;
  }
  return at;
}

/** Index behind the last paragraph of the list: the lead-in's own paragraph, and those below it that carry marks of their own. */
function listEnd(paragraphs: Paragraph[], leadIn: LeadIn): number {
  let end = leadIn.at.index + 1;
  const style = readOrdinalMark(textAt(paragraphs, end))?.style;
  const inside = textAt(paragraphs, leadIn.at.index).slice(leadIn.at.offset).trim() !== '';
  if (inside || style === undefined) return end;
  while (end < paragraphs.length && readOrdinalMark(textAt(paragraphs, end))?.style === style) end++;
  return end;
}

/** The name of what was heard without the book marks around it; those inside it stay. */
function withoutMarks(report: string): string {
  const { name, noun = '' } = markedMatter.form.find(report)?.groups ?? {};
  return name === undefined ? report : `${name}${noun}`;
}

function embedded(paper: Paper, leadIn: LeadIn): ReadOpinion {
  const start = itemStart(paper.body, leadIn.at.index);
  const body = paper.body.slice(start, listEnd(paper.body, leadIn));
  const report = hears.form.find(body.map((paragraph) => paragraph.text).join('\n'))?.groups.report;
  const subject = report === undefined ? null : withoutMarks(report.replace(/\s/g, ''));
  const { opinion } = readOpinion({ document: { ...paper.document, title: '' }, body });
  const points = opinion.points.map((point) => ({
    ...point,
    confidence: Math.min(point.confidence, sureness.embedded),
    because: [...point.because, 'embedded-in-minutes' as const],
  }));
  return {
    ...opinion,
    subject: subject ?? opinion.subject,
    points,
    confidence: Math.min(opinion.confidence, sureness.embedded),
    because: [...opinion.because, 'embedded-in-minutes'],
  };
}

/**
 * Opinions that minutes carry inside an agenda item (会议建议：一要…。二要…。), one record each, with less confidence than a paper of its
 * own. Words that merely demand (会议要求) make none, and neither does a recommendation without a numbered list.
 */
export function readEmbeddedOpinions(paper: Paper): ReadOpinion[] {
  const end = { index: paper.body.length, offset: 0 };
  const found: LeadIn[] = [];
  for (const leadIn of findLeadIns(paper.body)) {
    const { index, offset } = leadIn.sentence.from;
    const text = textAt(paper.body, index);
    // One paragraph of minutes holds one agenda item at most, and so one opinion.
    if (found.at(-1)?.at.index === leadIn.at.index || text.length > longestItem) continue;
    if (recommends.form.test(text.slice(offset, leadIn.at.offset)) && leadsToList(paper.body, leadIn, end))
      found.push(leadIn);
  }
  return found.map((leadIn) => embedded(paper, leadIn)).filter((opinion) => opinion.points.length > 1);
}
