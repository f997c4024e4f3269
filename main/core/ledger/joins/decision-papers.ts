import { titleKey } from '#core/language/title-key.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { addDays } from '../../calendar/iso-day.ts';
import {
  beforeSubject,
  decisionTitled,
  planBehindSubject,
  reportBehindSubject,
  sentAsLetter,
} from './decision-papers.rules.ts';

// A decision is planned and reported on within about a year; the next congress decides anew.
const longestAfter = 400;

/** What a decision is on, as compared: `市人民代表大会关于甲的决定` → `甲`; null for a title of another form. */
export function subjectOfDecision(title: string): string | null {
  return decisionTitled.form.find(titleKey(title))?.groups.subject ?? null;
}

/** What a title is to the decision on a subject: the plan by which it is carried out, or the report on it; null for neither. */
export function partInDecision(title: string, subject: string): 'plan' | 'implementation' | null {
  const key = titleKey(title);
  const at = key.lastIndexOf(subject);
  if (at < 0 || !beforeSubject.form.test(key.slice(0, at))) return null;
  const behind = key.slice(at + subject.length);
  if (planBehindSubject.form.test(behind)) return 'plan';
  return reportBehindSubject.form.test(behind) ? 'implementation' : null;
}

/** A paper that carries a decision out, with its part in that. */
export type DecisionPaper = { paper: DocumentRecord; role: 'plan' | 'implementation' | 'mention' };

/** A letter that only goes with the plan is no plan, and says no more than that one is sent. */
function planRole({ title, planLetter }: DocumentRecord): 'plan' | 'mention' {
  return sentAsLetter.form.test(titleKey(title)) && planLetter?.is !== 'plan' ? 'mention' : 'plan';
}

/** Plans and reports by which a decision is carried out, known by their titles; those of about a year behind it. */
export function papersOfDecision(decision: DocumentRecord, papers: readonly DocumentRecord[]): DecisionPaper[] {
  const subject = subjectOfDecision(decision.title);
  const { date } = decision;
  if (subject === null || date === null) return [];
  const last = addDays(date, longestAfter);
  return papers.flatMap((paper): DecisionPaper[] => {
    if (paper.kind === 'own-paper' || paper.date === null || paper.date < date || paper.date > last) return [];
    const role = partInDecision(paper.title, subject);
    return role === null ? [] : [{ paper, role: role === 'plan' ? planRole(paper) : role }];
  });
}
