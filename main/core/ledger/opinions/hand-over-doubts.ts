import { isDeepStrictEqual } from 'node:util';
import type { Ledger } from '#shared/domain/ledger.ts';
import { limitsOfOthers } from '#shared/domain/limits-apart.ts';
import { limitsInForce, limitsOfLetters } from '#shared/domain/limits-in-force.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import { namedRule, ruleOfDue } from '../../calendar/choose-rule.ts';
import { rulesOf } from '../../calendar/rules-in-force.ts';
import type { Circumstances } from '../circumstances.ts';
import { pointsOf } from '../ledger-index.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsOfDay } from '../plausible/doubts-of-dates.ts';
import { impossibleDay } from '../propose/stated-limits.ts';
import type { HandOver } from './hand-over-letter.ts';
import type { Arranged } from './handed-to.ts';
import { limitsOfStrangers } from './letter-of-hand-over.ts';
import { heardOn } from './opinion-starts.ts';

/** Another printing of the opinion with another limit for the report: the letter that goes out decides. */
function doubtsOfPrintings(ledger: Ledger, opinion: OpinionRecord): Doubt[] {
  const reportLimits = ({ limits }: OpinionRecord) => limits.filter((one) => one.duty === 'written-report');
  const sayings = (limits: readonly StatedLimit[]) => limits.map(({ day, count, organs }) => ({ day, count, organs }));
  const own = sayings(reportLimits(opinion));
  const others = Object.values(ledger.opinions).filter(
    (one) => one.sameAs === opinion.id && opinion.handedOverOn === null,
  );
  return others.flatMap((copy): Doubt[] => {
    const limits = reportLimits(copy);
    const [limit] = limits.filter((one) => !own.some((known) => isDeepStrictEqual(known, sayings([one])[0])));
    if (!limit) return [];
    return [{ code: 'printed-otherwise', kind: 'unlikely', details: { other: limit.day ?? limit.citation.quote } }];
  });
}

/** Days in the opinion that no calendar has, and times of which nobody can say whose they are: what was meant, only a person can say. */
function doubtsOfWords(ledger: Ledger, opinion: OpinionRecord, { due }: HandOver): Doubt[] {
  // Who gives the day of the report has read what the paper prints for it.
  const limits = limitsInForce(opinion).filter(({ duty }) => due === undefined || duty !== 'written-report');
  const printed = limits.flatMap(({ impossible }) => impossible ?? []);
  const ofPoints = pointsOf(ledger, opinion.id).flatMap((one) => impossibleDay(one.citation.quote, opinion.date) ?? []);
  const [text] = opinion.handedOverOn === null ? [...printed, ...ofPoints] : [];
  const [unpaired] = opinion.handedOverOn === null ? limits.flatMap((one) => one.unpaired ?? []) : [];
  return [
    ...(text === undefined ? [] : [{ code: 'limit-no-such-day', kind: 'unlikely', details: { text } } as const]),
    ...(unpaired === undefined
      ? []
      : [{ code: 'limits-unpaired', kind: 'unlikely', details: { text: unpaired } } as const]),
  ];
}

export function doubtsOf(ledger: Ledger, opinion: OpinionRecord, letter: HandOver, now: Circumstances): Doubt[] {
  const { on, due } = letter;
  const isSettled = due !== undefined || limitsOfLetters(opinion).some(({ duty }) => duty === 'written-report');
  return [
    ...doubtsOfWords(ledger, opinion, letter),
    ...(isSettled ? [] : doubtsOfPrintings(ledger, opinion)),
    ...doubtsOfDay(on, now.today),
    ...doubtOfOrder('before-meeting', 'unlikely', { on, start: heardOn(ledger, opinion) }),
  ];
}

/** A bureau has a limit of its own and is not among those that get the opinion, or the letter gives days to an organ that is not. */
export function doubtsOfLimits(
  organs: Ledger['organs'],
  opinion: OpinionRecord,
  { all }: Arranged,
  { letter }: HandOver,
): Doubt[] {
  const ids = all.flatMap(({ organ }) => organ ?? []);
  if (ids.length === 0) return [];
  const others = opinion.handedOverOn === null ? limitsOfOthers(organs, opinion.limits, ids).slice(0, 1) : [];
  const strangers = letter === undefined ? [] : limitsOfStrangers(organs, opinion, letter, ids);
  const [first] = [...strangers, ...others];
  if (first === undefined) return [];
  const named = strangers.length > 0 ? strangers : others;
  const names = [...new Set(named.flatMap((one) => one.organs ?? []))];
  const text = toldList([...new Set(named.map(({ citation }) => citation.quote.trim()))]);
  return [{ code: 'limit-of-another', kind: 'unlikely', details: { organs: toldList(names), text } }];
}

/** Nobody would owe the report; and an organ that is to have the opinion no longer. */
export function doubtsOfOrgans(
  organs: Ledger['organs'],
  opinion: OpinionRecord,
  { all, named, dropped }: Arranged,
): Doubt[] {
  const isAsked = opinion.handedOverOn !== null && opinion.lead === null;
  const titles = (some: readonly { organ: string | null }[]) =>
    toldList(some.map(({ organ }) => organTitle(organs, organ)));
  if (all.length === 0) return isAsked ? [] : [{ code: 'no-organ', kind: 'unlikely', details: {} }];
  const details = { former: titles(dropped), organs: titles(named) };
  return dropped.length === 0 ? [] : [{ code: 'organ-replaced', kind: 'unlikely', details }];
}

/**
 * The report on what an audit found put right (监督法 art. 27) is owed beside the report on the opinion: a rule for the one, named where a day of the
 * other stands, would take that away.
 */
export function doubtsOfRule(ledger: Ledger, { due, round }: OpinionRecord, { rule: name }: HandOver): Doubt[] {
  if (name === undefined || due === null || round > 1) return [];
  const rules = rulesOf(ledger);
  const { rule } = namedRule(rules, name);
  if (rule.subject !== 'audit' || ruleOfDue(rules, due)?.rule.subject === 'audit') return [];
  const details = { rule: rule.title, article: rule.article, date: due.date };
  return [{ code: 'rule-of-another-report', kind: 'unlikely', details }];
}
