import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { holdsSentenceOrLead, topicInFront } from '../outline/unnumbered-heading.rules.ts';
import { pipeCells } from '../table-cells.ts';
import type { MeasureItem } from './measure-items.ts';
import { courtesy, opening } from './phrases.rules.ts';

/**
 * The passages of a feedback paper that numbers nothing: heading paragraphs (short, without a full stop) with what follows
 * them, else each paragraph behind the opening. `end` is the number of text paragraphs.
 */
export function readUnnumberedMeasures(paragraphs: Paragraph[], end: number): MeasureItem[] {
  const from = firstBehindOpening(paragraphs, end);
  const indexes = Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at).filter((index) =>
    isText(paragraphs[index]),
  );
  const headings = indexes.filter(
    (index) => isHeading(paragraphs[index]) && !isHeading(paragraphs[index + 1]) && index + 1 < end,
  );
  const starts = headings.length > 1 ? headings : indexes;
  return starts.map((index, at) => {
    const stretch = {
      from: { index, offset: 0 },
      to: { index: starts[at + 1] ?? (headings.length > 1 ? end : index + 1), offset: 0 },
    };
    return {
      level: 1,
      number: at + 1,
      heading: topicOf(paragraphs[index]) ?? headingAt(paragraphs, stretch),
      stretch,
      confidence: headings.length > 1 ? 0.75 : 0.6,
      because: [headings.length > 1 ? 'heading-paragraph' : 'own-paragraph'],
    };
  });
}

/** A paragraph that says something: no courtesy, no row of a table, not blank. */
function isText(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined && paragraph.text.trim() !== '' && !courtesy.form.test(paragraph.text) && !isRow(paragraph)
  );
}

/** A row of a table, or the line under its headings. */
function isRow(paragraph: Paragraph): boolean {
  return (paragraph.hint?.cells ?? pipeCells(paragraph.text)) !== null;
}

/** 在加大执行力度方面，…: the paragraph names its own topic. */
function topicOf(paragraph: Paragraph | undefined): string | null {
  return topicInFront.form.find(paragraph?.text ?? '')?.groups.topic ?? null;
}

function isHeading(paragraph: Paragraph | undefined): boolean {
  const text = paragraph?.text.replace(/\*/g, '').trim() ?? '';
  if (paragraph && isRow(paragraph)) return false;
  return text.length >= 4 && text.length <= 40 && !holdsSentenceOrLead.form.test(text);
}

function firstBehindOpening(paragraphs: Paragraph[], end: number): number {
  for (let index = Math.min(end, 4) - 1; index >= 0; index--) {
    if (opening.form.test(textAt(paragraphs, index))) return index + 1;
  }
  return 0;
}
