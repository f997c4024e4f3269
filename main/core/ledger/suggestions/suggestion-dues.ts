import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound, SuggestionWindow } from '#shared/domain/motion-record.ts';
import { chooseRule, dueByRule } from '../../calendar/choose-rule.ts';
import { rulesOf } from '../../calendar/rules-in-force.ts';

type Basis = Pick<Ledger, 'rulePacks' | 'office' | 'holidays'>;
const byHandOver = ['sign-for', 'return', 'contact', 'support'] as const satisfies SuggestionWindow[];

/** Due date of the answer of a first handling; `hard` suggestions have the longer time of the law (代表法 art. 51). */
export function answerDue(ledger: Basis, handedOverOn: string, hard: boolean): DueDate | null {
  const rules = rulesOf(ledger);
  const wanted = { subjects: ['suggestion'], duty: 'answer', matter: hard ? 'hard' : null, isRedo: false } as const;
  return dueByRule(rules, chooseRule(rules, wanted), { 'handed-over': handedOverOn });
}

/** The day that a rule gives for the answer of the handling under way, whatever stands there; null for one ordered again. */
export function ruledAnswerDue(ledger: Basis, { rounds, handedOverOn, hard }: SuggestionRecord): DueDate | null {
  const round = rounds.at(-1);
  const start = round?.openedOn ?? handedOverOn;
  return start === null || (round?.number ?? 1) > 1 ? null : answerDue(ledger, start, hard);
}

/** Due date of the answer of a handling ordered again on the ISO day `on`. */
export function redoAnswerDue(ledger: Basis, on: string): DueDate | null {
  const rules = rulesOf(ledger);
  const wanted = { subjects: ['suggestion'], duty: 'answer', matter: null, isRedo: true } as const;
  return dueByRule(rules, chooseRule(rules, wanted), { dissatisfied: on });
}

function windowDue(ledger: Basis, kind: SuggestionWindow, start: { handedOverOn?: string; answeredOn?: string }) {
  const rules = rulesOf(ledger);
  const wanted = { subjects: ['suggestion'], duty: kind, matter: null, isRedo: false } as const;
  const starts = { 'handed-over': start.handedOverOn ?? null, answered: start.answeredOn ?? null };
  return dueByRule(rules, chooseRule(rules, wanted), starts);
}

/** The windows that rules open with the hand-over: sign-for, return of a wrong hand-over, contact, supporting opinions. */
export function handOverWindows(ledger: Basis, handedOverOn: string): SuggestionRound['windows'] {
  return byHandOver.flatMap((kind) => {
    const due = windowDue(ledger, kind, { handedOverOn });
    return due ? [{ kind, due }] : [];
  });
}

/** A round with the window for the deputy's rating that its answer opens; another day of the answer counts it anew. */
export function withRatingWindow(ledger: Basis, round: SuggestionRound): SuggestionRound {
  const others = round.windows.filter((one) => one.kind !== 'rating');
  const due = round.answeredOn ? windowDue(ledger, 'rating', { answeredOn: round.answeredOn }) : null;
  return { ...round, windows: due ? [...others, { kind: 'rating', due }] : others };
}
