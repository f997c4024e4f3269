import { isDeepStrictEqual } from 'node:util';
import { addresseesOf } from '#shared/domain/addressees.ts';
import type { LimitName } from '#shared/domain/covering-letter.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { limitsOfOthers } from '#shared/domain/limits-apart.ts';
import { limitsInForce, limitsOfLetters } from '#shared/domain/limits-in-force.ts';
import type { HandedTo, OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot, organTitle } from '#shared/domain/organ-root.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import { namedRule, ruleOfDue } from '../../calendar/choose-rule.ts';
import { rulesOf } from '../../calendar/rules-in-force.ts';
import type { Circumstances } from '../circumstances.ts';
import { givenDue } from '../dues/change-due.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsBeyondPaper, doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { stepped } from '../points/step-point.ts';
import { impossibleDay } from '../propose/stated-limits.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { addressedTogether } from './addressed-organs.ts';
import { dueAlong, withFirstDues, withOwnDues } from './count-first-dues.ts';
import { type Arranged, arrange, organsOfLetter } from './handed-to.ts';
import { limitsOfStrangers, organsByLetter, withLetterLimits } from './letter-of-hand-over.ts';
import { limitOfNumber } from './limit-of-number.ts';
import { heardOn } from './opinion-starts.ts';
import { doubtsOfPoints, withPointsAnswered } from './without-points.ts';

export type HandOver = {
  /** ISO day of the letter. */
  on: string;
  number: string;
  /** The organ that it is handed to; null leaves the one that is known. */
  lead: string | null;
  /** All of them, where there are several. */
  leads?: string[] | undefined;
  /** Rule that the person named; left out, paper and packs decide. */
  rule?: string | undefined;
  /** ISO day of the report, as the person gives it for the organs of this letter, with the reason; left out, paper and packs decide. */
  due?: string | undefined;
  dueReason?: string | undefined;
  /** Document id of the imported letter whose days are taken, and those of them that the person leaves out. */
  letter?: string | undefined;
  leaveOut?: LimitName[] | undefined;
  confirmed?: string[] | undefined;
};

/** The organ of a point that has none: that of the opinion; of several the only one that the words of the point name, else none of them. */
function leadOf({ organs }: Pick<Ledger, 'organs'>, { citation }: PointRecord, opinion: OpinionRecord): string | null {
  if (!opinion.alsoTo) return opinion.lead;
  const isNamed = (id: string) => {
    const organ = organRoot(organs, id);
    const names = organ ? [organ.title, ...organ.shortNames, ...organ.formerNames] : [];
    return names.some((name) => citation.quote.includes(name));
  };
  const all = addresseesOf(organs, opinion).flatMap(({ organ }) => organ ?? []);
  const named = all.filter(isNamed);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A point that goes out with its opinion: it takes the opinion's due date and organ where it has none of its own. */
function withHandOver(
  ledger: Pick<Ledger, 'organs'>,
  point: PointRecord,
  opinion: OpinionRecord,
  now: Circumstances,
): PointRecord {
  const isNew = point.status === 'not-handed-over';
  const on = opinion.handedOverOn ?? now.today;
  const moved = isNew ? stepped(point, { to: 'handed-over', on, note: opinion.handOverNumber ?? '' }, now) : point;
  const lead = point.lead ?? leadOf(ledger, point, opinion);
  return {
    ...moved,
    state: 'confirmed',
    due: dueAlong(ledger, { ...point, lead }, opinion, now),
    lead,
    // What the hand-over gives is the office's own word from then on: no reading takes it away again.
    entered: withEntered(
      moved.entered,
      'state',
      'status',
      'title',
      'citation',
      'number',
      'lead',
      'alsoLead',
      'support',
      'limit',
    ),
  };
}

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

function doubtsOf(ledger: Ledger, opinion: OpinionRecord, letter: HandOver, now: Circumstances): Doubt[] {
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
function doubtsOfLimits(
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
function doubtsOfOrgans(organs: Ledger['organs'], opinion: OpinionRecord, { all, named, dropped }: Arranged): Doubt[] {
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
function doubtsOfRule(ledger: Ledger, { due, round }: OpinionRecord, { rule: name }: HandOver): Doubt[] {
  if (name === undefined || due === null || round > 1) return [];
  const rules = rulesOf(ledger);
  const { rule } = namedRule(rules, name);
  if (rule.subject !== 'audit' || ruleOfDue(rules, due)?.rule.subject === 'audit') return [];
  const details = { rule: rule.title, article: rule.article, date: due.date };
  return [{ code: 'rule-of-another-report', kind: 'unlikely', details }];
}

/** Sets days, numbers, organs and due dates; a due date that a person typed stays. */
function withLetter(
  ledger: Ledger,
  opinion: OpinionRecord,
  { all, named }: Arranged,
  handOver: HandOver,
  now: Circumstances,
): OpinionRecord {
  const { on, number, rule } = handOver;
  const { alsoTo: _, ...before } = opinion;
  const entered = withEntered(opinion.entered, 'handedOverOn', 'lead', 'due', 'draftDue');
  const [first, ...others] = all;
  if (!first) {
    const counted = withFirstDues(ledger, opinion, { on, rule }, now);
    return { ...counted, handedOverOn: on, handOverNumber: number === '' ? opinion.handOverNumber : number, entered };
  }
  const { organ: lead, due, draftDue } = first;
  const base = { ...before, lead, due, draftDue, handedOverOn: first.on, handOverNumber: first.number, entered };
  const next = named.includes(first) ? withFirstDues(ledger, base, { on, rule }, now) : base;
  const isCounted = (one: HandedTo) => named.includes(one) && (opinion.round === 1 || one.due === null);
  const alsoTo = others.map((one) => (isCounted(one) ? withOwnDues(ledger, next, one, now, { rule }) : one));
  if (alsoTo.length === 0) return next;
  return { ...next, alsoTo, entered: withEntered(entered, 'alsoTo') };
}

/** The organs of a letter as they stand with their days; the opinion itself, where it goes to nobody who is known. */
function namedDues(opinion: OpinionRecord, { all, named }: Arranged): (DueDate | null)[] {
  const ids = named.map(({ organ }) => organ);
  const isFirst = all.length === 0 || (opinion.lead !== null && ids.includes(opinion.lead));
  const others = (opinion.alsoTo ?? []).filter(({ organ }) => ids.includes(organ));
  return [...(isFirst ? [opinion.due] : []), ...others.map(({ due }) => due)];
}

/** A day that comes with the letter: before its start, or another one than the paper prints or the rule counts. */
function doubtsOfGivenDue(opinion: OpinionRecord, arranged: Arranged, letter: HandOver, now: Circumstances): Doubt[] {
  const { due: to, on } = letter;
  if (to === undefined) return [];
  const start = opinion.rounds.at(-1)?.closedOn ?? on;
  const [beyond = []] = namedDues(opinion, arranged)
    .map((due) => doubtsBeyondPaper(to, due))
    .filter((doubts) => doubts.length > 0);
  return [...doubtsOfDue(to, start, now.today), ...beyond];
}

/** The days that organs had before a letter, by their ids (the first one's under that of the opinion). */
function duesBefore({ lead, due, alsoTo = [] }: OpinionRecord): ReadonlyMap<string | null, DueDate | null> {
  return new Map([...alsoTo.map((one) => [one.organ, one.due] as const), [lead, due] as const]);
}

/**
 * The day that the person gives for the organs of the letter, whatever paper and packs say: the first day of an organ that had none `before` the
 * letter, else the correction of the one that it had.
 */
function withGivenDue(
  opinion: OpinionRecord,
  { all, named }: Arranged,
  letter: HandOver,
  before: OpinionRecord,
  now: Circumstances,
) {
  const { due, dueReason: reason = '' } = letter;
  if (due === undefined) return opinion;
  const ids = named.map(({ organ }) => organ);
  const known = duesBefore(before);
  const set = (organ: string | null) =>
    givenDue(known.get(organ) ?? (before.lead === null ? before.due : null), due, {
      by: now.by,
      on: now.today,
      reason,
    });
  const isFirst = all.length === 0 || (opinion.lead !== null && ids.includes(opinion.lead));
  const alsoTo = opinion.alsoTo?.map((one) => (ids.includes(one.organ) ? { ...one, due: set(one.organ) } : one));
  return { ...opinion, ...(isFirst && { due: set(opinion.lead) }), ...(alsoTo && { alsoTo }) };
}

/** The organs that the letter names, where the person names none. */
function namedByLetter(ledger: Ledger, opinion: OpinionRecord, letter: string | undefined): string[] {
  const paper = letter === undefined ? undefined : ledger.documents[letter];
  return paper ? organsByLetter(ledger, opinion, paper) : [];
}

/**
 * Records the hand-over of an opinion: day, letter number, organs, and the due dates by what the opinion prints, else by the rule that
 * fits it. Each organ owes a report of its own. Its points go out with it; a point whose due date a person set keeps that. A second
 * hand-over puts the first right (the dates are counted anew and say so), or adds a further organ; one that is to have the opinion no
 * longer is asked about. A day that comes with the letter is the person's. The days that an imported letter gives its organs go before those of the
 * opinion. Errors: `not-found`, `bad-input` (the paper is no such letter), `implausible`, `confirm-needed`.
 */
export function handOverOpinion(ledger: Ledger, id: string, handOver: HandOver, now: Circumstances): Change {
  const before = recordOf(ledger, 'opinions', id);
  const opinion = withLetterLimits(ledger, before, handOver.letter, handOver.leaveOut);
  const { on, number, lead } = handOver;
  const draft = draftOf(ledger);
  const place = placeIn(draft, opinion.document);
  const said = handOver.leads ?? (lead === null ? namedByLetter(ledger, opinion, handOver.letter) : [lead]);
  const named = said.length > 0 ? said : addressedTogether(opinion);
  const names = named.map((name) => typedOrgan(draft, name, place));
  const organs = draft.records('organs');
  const arranged = arrange(organs, opinion, { on, number, named: organsOfLetter(organs, opinion, names) });
  const doubts = [
    ...doubtsOfPoints(ledger, opinion),
    ...doubtsOf(ledger, opinion, handOver, now),
    ...doubtsOfRule(ledger, opinion, handOver),
    ...doubtsOfOrgans(organs, opinion, arranged),
    ...doubtsOfLimits(organs, opinion, arranged, handOver),
  ];
  const known = { ...ledger, organs };
  const counted = withLetter(known, opinion, arranged, handOver, now);
  const given = doubtsOfGivenDue(counted, arranged, handOver, now);
  const confirmed = settleDoubts([...doubts, ...given], handOver.confirmed);
  const next = withGivenDue(withPointsAnswered(counted, confirmed), arranged, handOver, opinion, now);
  draft.put('opinions', next);
  for (const point of pointsOf(ledger, id)) {
    // Whom the paper charges with a report on this point alone.
    const [charged] = limitOfNumber(next, point)?.organs ?? [];
    const lead = point.lead ?? (charged === undefined ? null : typedOrgan(draft, charged, place));
    draft.put('points', withHandOver({ organs: draft.records('organs') }, { ...point, lead }, next, now));
  }
  return draft.change('opinion-handed-over', opinion.title);
}
