import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { readOutline } from '../outline/item.ts';
import { itemBody } from '../outline/item-body.ts';
import type { Place, Stretch } from '../outline/place.ts';
import { splitSentences } from '../outline/sentence.ts';
import { isProblem } from './wording.ts';

/** Where the recommendations begin: `at` is the first character behind the words that lead to them. */
export type LeadIn = { at: Place; sentence: Stretch; strong: boolean };

const advice = /建议|(?:审议|以下|如下|几点|几方面|工作)[^，。：:]{0,8}意见|意见(?:和|与|、)建议|意见如下/;
const demand =
  /(?:会议|组成人员|常委会|主任会议)(?:还)?(?:要求|强调)|下一步[^。：:]{0,12}(?:工作|要求)|(?:以下|如下)[^。：:]{0,12}(?:工作|要求)|要(?:重点)?(?:做好|抓好)/;
const speaker = /组成人员|会议|委员|常委会|主任|与会|为此|因此|据此|审议意见|现|为(?:进一步)?/;

// 会议强调，一要…；二要…: no colon leads to the list, but its own first mark says that it asks.
const demandedList =
  /^\s*(?:同时，|为此，|因此，|对此，)?(?:市|县|区)?(?:人大)?(?:常委会)?(?:会议|组成人员|委员们?|主任会议)(?:强调|要求|提出|希望|指出|认为)[，,](?=一要|要?一是要)/;

/** The end, in the sentence, of the words that lead to recommendations; null when they do not lead to any. */
function leadLength(sentence: string): { length: number; strong: boolean } | null {
  const colon = /[：:]/.exec(sentence);
  const head = colon ? sentence.slice(0, colon.index) : sentence;
  const clause = head.slice(-60);
  if (colon && advice.test(clause.slice(-22))) return { length: colon.index + 1, strong: speaker.test(clause) };
  if (colon && demand.test(clause.slice(-22))) return { length: colon.index + 1, strong: false };
  const full = sentence.trim();
  if (/(?:意见|建议|要求)(?:和建议)?如下。$|提出(?:以下|如下)[^。，]{0,12}(?:意见|建议)[^。，]{0,4}。$/.test(full)) {
    return { length: sentence.length, strong: true };
  }
  const spoken =
    /^\s*(?:同时，|为此，|因此，|对此，)?(?:市|县|区)?(?:人大)?(?:常委会)?(?:会议|组成人员|委员们?|主任会议)建议[，,]?/.exec(
      sentence,
    );
  if (spoken) return { length: spoken[0].length, strong: true };
  const demanded = demandedList.exec(sentence);
  return demanded ? { length: demanded[0].length, strong: true } : null;
}

/** Where the clause of the lead-in begins in a sentence that names problems first (指出了…等问题，并提出以下建议：); else 0. */
function leadClause(sentence: string, length: number): number {
  const head = sentence.slice(0, length);
  const comma = Math.max(head.lastIndexOf('，'), head.lastIndexOf('；'));
  return comma > 0 && /(?:问题|不足|困难|短板)/.test(head.slice(0, comma)) ? comma + 1 : 0;
}

// More lead-ins than any opinion has: what comes behind is not looked at.
const mostLeadIns = 60;

/** Every place of the paragraphs that words like 组成人员建议： lead to, in order. */
export function findLeadIns(paragraphs: Paragraph[]): LeadIn[] {
  const found: LeadIn[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const sentence of splitSentences(paragraph.text)) {
      const lead = leadLength(sentence.text);
      if (!lead) continue;
      const offset = sentence.start + lead.length;
      found.push({
        at: { index, offset },
        sentence: {
          from: { index, offset: sentence.start + leadClause(sentence.text, lead.length) },
          to: { index, offset },
        },
        strong: lead.strong,
      });
    }
  });
  return found.slice(0, mostLeadIns);
}

// Enough for any list of an opinion; keeps a paper made of nothing but lead-ins cheap to read.
const windowParagraphs = 120;

function windowEnd(leadIn: LeadIn, end: Place): Place {
  const index = leadIn.at.index + windowParagraphs;
  return index < end.index ? { index, offset: 0 } : end;
}

/** A mark stands right behind the lead-in or opens one of the next two paragraphs. */
function hasMarkNear(paragraphs: Paragraph[], { at }: LeadIn): boolean {
  const rest = (paragraphs[at.index]?.text ?? '').slice(at.offset, at.offset + 24);
  const inside = [...rest.slice(0, 12)].some((_, offset) => readOrdinalMark(rest, offset) !== null);
  return inside || [1, 2].some((step) => readOrdinalMark(paragraphs[at.index + step]?.text ?? '') !== null);
}

/**
 * True when a numbered list follows the lead-in at once: behind it in the paragraph, or at the start of the next one.
 * A list of problems does not count.
 */
export function leadsToList(paragraphs: Paragraph[], leadIn: LeadIn, end: Place): boolean {
  if (!hasMarkNear(paragraphs, leadIn)) return false;
  const list = readOutline(paragraphs, { from: leadIn.at, to: windowEnd(leadIn, end) }).lists[0];
  const first = list?.items[0];
  if (!list || !first || first.number !== 1) return false;
  const { index, offset } = first.mark.place;
  const gap = (paragraphs[leadIn.at.index]?.text ?? '').slice(leadIn.at.offset).trim();
  const near =
    (index === leadIn.at.index && offset - leadIn.at.offset < 12) ||
    (index > leadIn.at.index && index <= leadIn.at.index + (gap === '' ? 2 : 1));
  if (!near) return false;
  const wrong = list.items.filter((item) => isProblem(headingAt(paragraphs, itemBody(item))));
  return wrong.length * 2 < list.items.length;
}
