import { type Addressee, authorOf, reportersOf } from '#shared/domain/addressees.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import { type Duty, endedDuty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { chooseRule, dueByRule } from '../../calendar/choose-rule.ts';
import { rulesOf } from '../../calendar/rules-in-force.ts';
import { pointsOf } from '../ledger-index.ts';
import { printedDue } from '../opinions/opinion-dues.ts';
import { closedOn, sayStandIn } from '../opinions/opinion-starts.ts';
import { answerBy, draftBy, draftOfRound, isAnsweredAtAll, type ReportAnswer, stageReportBy } from './report-answer.ts';

const over = ['closed', 'archived', 'tracking'];

function handOverDue(ledger: Ledger, opinion: OpinionRecord): DueDate | null {
  const rules = rulesOf(ledger);
  const wanted = { subjects: ['opinion'], duty: 'hand-over', matter: opinion.matter, isRedo: false } as const;
  const counted = dueByRule(rules, chooseRule(rules, wanted), { 'meeting-closed': closedOn(ledger, opinion) });
  return sayStandIn(ledger, opinion, counted);
}

/**
 * The office's own duty: the opinion goes out some days after the meeting, whether somebody confirmed its points by then or not. An answer
 * shows that it went. Without any point there is nothing to hand over: all were withdrawn, or the paper only speaks of an opinion.
 */
function handOverDuty(ledger: Ledger, opinion: OpinionRecord): Duty[] {
  if (opinion.handedOverOn === null && pointsOf(ledger, opinion.id).length === 0) return [];
  const isAnswered = isAnsweredAtAll(ledger, opinion, 1) || draftOfRound(ledger, opinion, 1) !== null;
  const isMet = opinion.handedOverOn !== null || isAnswered;
  const state = isMet ? 'met' : over.includes(opinion.stage) ? 'void' : 'open';
  return [
    {
      id: `${opinion.id}~hand-over~1`,
      kind: 'hand-over',
      collection: 'opinions',
      record: opinion.id,
      round: 1,
      opinion: opinion.id,
      organs: [],
      due: handOverDue(ledger, opinion),
      state,
      metOn: opinion.handedOverOn,
    },
  ];
}

type Round = { number: number; isOver: boolean; endedOn: string | null };

function roundsOf(opinion: OpinionRecord): Round[] {
  const isOver = over.includes(opinion.stage);
  const ending = opinion.acts.findLast((act) => over.includes(act.type));
  const current = { number: opinion.round, isOver, endedOn: isOver ? (ending?.on ?? null) : null };
  return [...opinion.rounds.map(({ number, closedOn }) => ({ number, isOver: true, endedOn: closedOn })), current];
}

type Standing = Pick<Duty, 'state' | 'metOn' | 'endedOn'>;
type Met = Standing & Pick<Duty, 'due'>;

/** ISO day on which the last point stood where nothing more is done for it; undefined while any is open, and without points. */
function settledOn(points: readonly PointRecord[]): string | null | undefined {
  if (points.length === 0 || points.some((point) => isOpenPoint(point.status))) return undefined;
  return (
    points
      .flatMap((point) => point.history.at(-1)?.on ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** How a report stands that has not come: owed until its round ends, the opinion is closed, or all its points are settled without it. */
function withoutReport(ledger: Ledger, opinion: OpinionRecord, round: Round): Standing {
  if (round.isOver) return endedDuty(round.endedOn);
  const settled = settledOn(pointsOf(ledger, opinion.id));
  return settled === undefined ? { state: 'open', metOn: null } : endedDuty(settled);
}

/** The report is met by the formal one alone; one that came when no point applied any more was not owed by then. */
function reportStanding(ledger: Ledger, opinion: OpinionRecord, round: Round, report: ReportAnswer | null): Standing {
  if (!report) return withoutReport(ledger, opinion, round);
  const points = pointsOf(ledger, opinion.id);
  const left = points.every((point) => point.status === 'not-applicable') ? settledOn(points) : undefined;
  const isLeft = !round.isOver && typeof left === 'string' && (report.on ?? '9') > left;
  return isLeft ? endedDuty(left) : { state: 'met', metOn: report.on };
}

/** The stage report that the opinion asks for before the formal one: it stops no other clock, and no draft or formal report stops its own. */
function stageReportDuty(ledger: Ledger, opinion: OpinionRecord, round: Round, { organ, on }: Addressee): Met | null {
  const due = on === null || round.number > 1 ? null : printedDue(ledger, opinion, 'stage-report', { on, organ });
  if (!due) return null;
  const stage = stageReportBy(ledger, opinion, round.number, organ);
  const report = answerBy(ledger, opinion, round.number, organ);
  // Once the formal report is there, nobody asks any more how far the work is.
  const unsent = report ? endedDuty(report.on) : withoutReport(ledger, opinion, round);
  return { ...(stage ? { state: 'met', metOn: stage.on } : unsent), due };
}

/** The plan of the work that opinion or letter ask for: met by the plan alone, whatever is reported later. */
function planDuty(ledger: Ledger, opinion: OpinionRecord, round: Round, { organ, on }: Addressee): Met | null {
  const due = on === null || round.number > 1 ? null : printedDue(ledger, opinion, 'plan', { on, organ });
  if (!due) return null;
  const reporters = reportersOf(ledger.organs, opinion, round.number);
  const isIts = (act: OpinionRecord['acts'][number]) =>
    authorOf(ledger.organs, reporters, { organ: act.organ ?? null, on: act.on })?.organ === organ;
  const plans = opinion.acts.filter((act) => act.type === 'plan-received' && act.round === round.number && isIts(act));
  const [metOn] = plans.map((act) => act.on).toSorted();
  return { ...(metOn ? { state: 'met', metOn } : withoutReport(ledger, opinion, round)), due };
}

/** What one organ owes in a round: the plan where one has a day, the draft for comments and the stage report where one has a day, and the written report. */
function dutiesOfReporter(ledger: Ledger, opinion: OpinionRecord, round: Round, reporter: Addressee): Duty[] {
  const { organ, due, draftDue } = reporter;
  const common = {
    collection: 'opinions',
    record: opinion.id,
    round: round.number,
    opinion: opinion.id,
    organs: organ === null ? [] : [organ],
  } as const;
  const isFirst = organ === (organRoot(ledger.organs, opinion.lead)?.id ?? opinion.lead);
  const id = (kind: string) => `${opinion.id}~${kind}~${round.number}${isFirst ? '' : `~${organ}`}`;
  const report = answerBy(ledger, opinion, round.number, organ);
  const duties: Duty[] = [];
  if (draftDue) {
    const draft = draftBy(ledger, opinion, round.number, organ);
    // A formal report that comes without a draft leaves nothing to send for comments.
    const unsent = report ? endedDuty(report.on) : withoutReport(ledger, opinion, round);
    const standing = draft ? ({ state: 'met', metOn: draft.on } as const) : unsent;
    duties.push({ ...common, ...standing, id: id('draft'), kind: 'draft', due: draftDue });
  }
  const plan = planDuty(ledger, opinion, round, reporter);
  if (plan) duties.push({ ...common, ...plan, id: id('plan'), kind: 'plan' });
  const stage = stageReportDuty(ledger, opinion, round, reporter);
  if (stage) duties.push({ ...common, ...stage, id: id('stage-report'), kind: 'stage-report' });
  if (due || reporter.on !== null) {
    const standing = reportStanding(ledger, opinion, round, report);
    duties.push({ ...common, ...standing, id: id('written-report'), kind: 'written-report', due });
  }
  return duties;
}

function reportDuties(ledger: Ledger, opinion: OpinionRecord, round: Round): Duty[] {
  return reportersOf(ledger.organs, opinion, round.number).flatMap((reporter) =>
    dutiesOfReporter(ledger, opinion, round, reporter),
  );
}

/** What the office and each organ owe for an opinion as a whole. Nothing for a second copy. */
export function opinionDuties(ledger: Ledger, opinion: OpinionRecord): Duty[] {
  if (opinion.sameAs !== null) return [];
  return [
    ...handOverDuty(ledger, opinion),
    ...roundsOf(opinion).flatMap((round) => reportDuties(ledger, opinion, round)),
  ];
}
