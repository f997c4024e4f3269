import { isHeadingStyle } from '#core/language/mark-styles.ts';
import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { fullStop } from '#core/language/punctuation.ts';
import { holds } from '#core/rules/first-match.ts';
import type { PlanLetter } from '#shared/domain/plan-letter.ts';
import { findSalutation } from '../../reading/records/salutation.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import type { Paragraph } from '../../reading/text/paragraph.ts';
import { citationIn } from './citation-in.ts';
import { ofCongress, opensAttachments, opensPlan, sendsByWords, sendsPlan } from './read-plan-letter.rules.ts';

// Who signs and the day stand on short lines; a part of a plan says more.
const shortestPart = 16;

/** True where something is said behind the sentence that opens the plan, before what the letter lists as attached. */
function saysBehind(body: readonly Paragraph[]): boolean {
  const end = body.findIndex(({ text }) => opensAttachments.form.test(text));
  const own = end < 0 ? body : body.slice(0, end);
  const opened = own.findIndex(({ text }) => opensPlan.form.test(text));
  return opened >= 0 && own.slice(opened + 1).some(({ text }) => text.trim().length >= shortestPart);
}

/** True where the plan stands in the paper: behind the sentence that opens it, or, there or as its attachment, in numbered parts of whole sentences. */
function holdsPlan(body: readonly Paragraph[]): boolean {
  // What is attached is numbered too, and told in names.
  const numbered = body.filter(({ text }) => {
    const mark = readOrdinalMark(text.trim());
    return mark !== null && isHeadingStyle(mark.style) && fullStop.test(text);
  });
  return numbered.length >= 2 || saysBehind(body);
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
  return { is: holdsPlan(paper.body) ? 'plan' : 'covering', citation: citationIn(document, passage) };
}
