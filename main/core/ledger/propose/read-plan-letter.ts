import { isHeadingStyle } from '#core/language/mark-styles.ts';
import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { holds } from '#core/rules/first-match.ts';
import type { PlanLetter } from '#shared/domain/plan-letter.ts';
import { findSalutation } from '../../reading/records/salutation.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import type { Paragraph } from '../../reading/text/paragraph.ts';
import { citationIn } from './citation-in.ts';
import { ofCongress, opensAttachments, opensPlan, sendsByWords, sendsPlan } from './read-plan-letter.rules.ts';

// Who signs and the day stand on short lines; a part of a plan says more.
const shortestPart = 16;

/** The paragraphs of the letter itself that say something, without what it lists as attached. */
function partsOf(body: readonly Paragraph[]): Paragraph[] {
  const end = body.findIndex(({ text }) => opensAttachments.form.test(text));
  const own = end < 0 ? body : body.slice(0, end);
  return own.filter(({ text }) => text.trim().length >= shortestPart);
}

/** True where the plan stands in the paper: behind the sentence that opens it, or as parts that are numbered. */
function holdsPlan(parts: readonly Paragraph[]): boolean {
  const opened = parts.findIndex(({ text }) => opensPlan.form.test(text));
  const numbered = parts.filter(({ text }) => {
    const mark = readOrdinalMark(text.trim());
    return mark !== null && isHeadingStyle(mark.style);
  });
  return numbered.length >= 2 || (opened >= 0 && opened < parts.length - 1);
}

/**
 * What a paper (id `document` in the library) is that an organ sends to the congress with the plan for a motion or a decision; null for other papers,
 * and for letters of the congress itself, which ask for plans.
 */
export function readPlanLetter(paper: Paper | undefined, document: string): PlanLetter | null {
  if (!paper || !holds(sendsPlan, paper.document.title.replace(/\s/g, ''))) return null;
  if (!ofCongress.form.test(findSalutation(paper) ?? '')) return null;
  const passage = paper.body.find(({ text }) => sendsByWords.form.test(text)) ?? paper.body[0];
  if (!passage) return null;
  return { is: holdsPlan(partsOf(paper.body)) ? 'plan' : 'covering', citation: citationIn(document, passage) };
}
