import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { wrongNoun } from '#core/language/problem-words.ts';
import { colon } from '#core/language/punctuation.ts';
import { splitSentences } from '#core/language/sentences.ts';
import { type Decision, firstMatch } from '#core/rules/first-match.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { readOutline } from '../outline/item.ts';
import { itemBody } from '../outline/item-body.ts';
import type { Place, Stretch } from '../outline/place.ts';
import { type LeadRule, leadRules, speaker } from './turns.rules.ts';
import { isProblem } from './wording.ts';

/** Where the recommendations begin: `at` is the first character behind the words that lead to them. */
export type LeadIn = { at: Place; sentence: Stretch; strong: boolean; anyList?: boolean };

// How far before the colon advice is named, and who speaks.
const nearColon = 22;
const speakerNear = 60;

export type Lead = { length: number; strong: boolean; anyList?: true };

/** The end, in the sentence, of the words that lead to recommendations; null when they do not lead to any. */
export function leadLength(sentence: string, rules: readonly LeadRule[] = leadRules): Lead | null {
  const found = decideLead(sentence, rules);
  if (found === null) return null;
  const { takes, strong, anyList } = found.rule;
  const toColon = sentence.search(colon.regex) + 1;
  const length = takes === 'words' ? found.words.length : takes === 'sentence' ? sentence.length : toColon;
  return {
    length,
    strong: strong === 'always' || (strong === 'with-speaker' && speaker.test(beforeColon(sentence, speakerNear))),
    ...(anyList && { anyList }),
  };
}

/** The rule by which a sentence leads to recommendations, with the words it decided by. */
export function decideLead(sentence: string, rules: readonly LeadRule[] = leadRules): Decision<LeadRule> | null {
  const before = beforeColon(sentence, nearColon);
  return firstMatch(rules, ({ reads }) => (reads === 'before-colon' ? before : sentence));
}

/** The last words before the first colon; none where there is no colon. */
function beforeColon(sentence: string, most: number): string {
  const at = sentence.search(colon.regex);
  return sentence.slice(Math.max(0, at - most), Math.max(0, at));
}

/** Where the clause of the lead-in begins in a sentence that names problems first (指出了…等问题，并提出以下建议：); else 0. */
function leadClause(sentence: string, length: number): number {
  const head = sentence.slice(0, length);
  const comma = Math.max(head.lastIndexOf('，'), head.lastIndexOf('；'));
  return comma > 0 && wrongNoun.test(head.slice(0, comma)) ? comma + 1 : 0;
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
        ...(lead.anyList && { anyList: true }),
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

// Signs behind a lead-in within which its list begins; further on a mark belongs to something else.
const markNear = 12;

/** A mark stands right behind the lead-in or opens one of the next two paragraphs. */
function hasMarkNear(paragraphs: Paragraph[], { at }: LeadIn): boolean {
  const rest = textAt(paragraphs, at.index).slice(at.offset, at.offset + 2 * markNear);
  const inside = [...rest.slice(0, markNear)].some((_, offset) => readOrdinalMark(rest, offset) !== null);
  return inside || [1, 2].some((step) => readOrdinalMark(textAt(paragraphs, at.index + step)) !== null);
}

/**
 * True when a numbered list follows the lead-in at once: behind it in the paragraph, or at the start of the next one.
 * A list of problems does not count, unless the lead-in hands over whatever follows.
 */
export function leadsToList(paragraphs: Paragraph[], leadIn: LeadIn, end: Place): boolean {
  if (!hasMarkNear(paragraphs, leadIn)) return false;
  const list = readOutline(paragraphs, { from: leadIn.at, to: windowEnd(leadIn, end) }).lists[0];
  const first = list?.items[0];
  if (!list || !first || first.number !== 1) return false;
  const { index, offset } = first.mark.place;
  const gap = textAt(paragraphs, leadIn.at.index).slice(leadIn.at.offset).trim();
  const near =
    (index === leadIn.at.index && offset - leadIn.at.offset < markNear) ||
    (index > leadIn.at.index && index <= leadIn.at.index + (gap === '' ? 2 : 1));
  if (!near) return false;
  if (leadIn.anyList) return true;
  const wrong = list.items.filter((item) => isProblem(headingAt(paragraphs, itemBody(item))));
  return wrong.length * 2 < list.items.length;
}
