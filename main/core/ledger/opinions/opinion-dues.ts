import type { DueDate, PaperDue } from '#shared/domain/due-date.ts';
import type { DutyKind } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { limitsInForce, limitsOfLetters } from '#shared/domain/limits-in-force.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { type ChosenRule, chooseRule, dueByRule, namedRule } from '../../calendar/choose-rule.ts';
import { countFrom } from '../../calendar/due-date-for.ts';
import { type Rules, rulesOf } from '../../calendar/rules-in-force.ts';
import { limitForOrgan } from './limit-for-organ.ts';
import { closedOn, heardOn, sayStandIn } from './opinion-starts.ts';

/**
 * The due date that a limit printed in a paper gives; a length of time counts from the ISO day `start`, which may stand in (`assumed`) for
 * one that nobody knows.
 */
export function dueOfLimit(
  limit: StatedLimit,
  start: string,
  rules: Rules,
  assumed?: NonNullable<PaperDue['counted']>['assumed'],
): DueDate | null {
  const { citation, day, count: length } = limit;
  if (day) return { date: day, original: day, because: { by: 'paper', citation, counted: null }, changes: [] };
  if (!length) return null;
  const { date } = countFrom(start, length.count, length.unit, rules.calendar);
  const counted = { start, ...length, ...(assumed && { assumed }) };
  return { date, original: date, because: { by: 'paper', citation, counted }, changes: [] };
}

/** Day on which an organ signed for the first handling; null while it has not. A signature that names none is that of every organ. */
function signedForOn(opinion: OpinionRecord, organ: string | null): string | null {
  const signed = opinion.acts.filter((act) => act.type === 'signed-for' && act.round === 1);
  return signed.find((act) => act.organ === undefined || act.organ === organ)?.on ?? null;
}

/** The letter from which the dates of an organ count: ISO day, the organ (the first one, unless told), a rule that a person named. */
type Letter = { on: string; organ?: string | null; rule?: string | undefined };

/**
 * The date that the opinion itself prints. A time that counts from the receipt counts from the hand-over until the organ signs: one that never
 * signs owes its report all the same.
 */
function dueAsPrinted(
  opinion: OpinionRecord,
  limit: StatedLimit,
  { on, organ = opinion.lead }: Letter,
  rules: Rules,
): DueDate | null {
  if (limit.count && limit.from === 'received') {
    const signed = signedForOn(opinion, organ);
    return signed === null ? dueOfLimit(limit, on, rules, 'hand-over') : dueOfLimit(limit, signed, rules);
  }
  const isOwn = limit.citation.document === opinion.document;
  return dueOfLimit(limit, limit.count && limit.from === 'issued' && isOwn ? (opinion.date ?? on) : on, rules);
}

function limitOfLetter(
  { organs }: Ledger,
  opinion: OpinionRecord,
  duty: StatedLimit['duty'],
  { organ = opinion.lead }: Letter,
): StatedLimit | null {
  // Of several days that a letter gives one organ for its points the last is that of its report.
  const ofLetters = limitsOfLetters(opinion).toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? ''));
  return limitForOrgan(organs, ofLetters, duty, organ) ?? limitForOrgan(organs, opinion.limits, duty, organ);
}

/** The date by which the opinion or its letter wants the plan (实施方案), or to hear how far the work is (阶段性进展); null where none is printed. */
export function printedDue(
  ledger: Ledger,
  opinion: OpinionRecord,
  duty: 'plan' | 'stage-report',
  letter: Letter,
): DueDate | null {
  const limit = limitOfLetter(ledger, opinion, duty, letter);
  return limit && dueAsPrinted(opinion, limit, letter, rulesOf(ledger));
}

/** True where a date of the first handling counts from the receipt. */
export function countsFromReceipt(opinion: OpinionRecord): boolean {
  return limitsInForce(opinion).some((one) => one.from === 'received' && one.count !== null);
}

function ruleFor(ledger: Ledger, opinion: OpinionRecord, duty: DutyKind, isRedo: boolean): ChosenRule | null {
  return chooseRule(rulesOf(ledger), { subjects: ['opinion', 'audit'], duty, matter: opinion.matter, isRedo });
}

/** Due dates of the first handling: what the opinion itself prints, else the rule for its matter, else the usual one. */
export function firstDues(
  ledger: Ledger,
  opinion: OpinionRecord,
  handOver: Letter,
): Pick<OpinionRecord, 'due' | 'draftDue'> {
  const rules = rulesOf(ledger);
  const { on, rule } = handOver;
  const starts = { 'handed-over': on, heard: heardOn(ledger, opinion), 'meeting-closed': closedOn(ledger, opinion) };
  const limitOf = (duty: StatedLimit['duty']) => limitOfLetter(ledger, opinion, duty, handOver);
  const printed = (limit: StatedLimit) => dueAsPrinted(opinion, limit, handOver, rules);
  const counted = (chosen: ChosenRule | null) => sayStandIn(ledger, opinion, dueByRule(rules, chosen, starts));
  const byRule = (duty: DutyKind) => counted(ruleFor(ledger, opinion, duty, false));
  const [report, draft] = [limitOf('written-report'), limitOf('draft')];
  if (rule !== undefined) return { due: counted(namedRule(rules, rule)), draftDue: draft && printed(draft) };
  return {
    due: report ? printed(report) : byRule('written-report'),
    draftDue: draft ? printed(draft) : byRule('draft'),
  };
}

/** Due date of a handling ordered again on the ISO day `on`, by the rule in force; null when no pack knows one. */
export function redoDue(ledger: Ledger, opinion: OpinionRecord, on: string): DueDate | null {
  return dueByRule(rulesOf(ledger), ruleFor(ledger, opinion, 'written-report', true), { dissatisfied: on });
}
