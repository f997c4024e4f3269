import type { ParsedInput } from '#shared/contract/contract.ts';
import { actId, entryOf } from '#shared/domain/act.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { motionRoot } from '#shared/domain/motion-root.ts';
import type { MotionActType } from '#shared/domain/motion-status.ts';
import { motionFacts } from '#shared/domain/stages/motion-status-on.ts';
import type { EvidenceNeed } from '#shared/domain/transition.ts';
import { chooseRule, dueByRule } from '../../calendar/choose-rule.ts';
import { rulesOf } from '../../calendar/rules-in-force.ts';
import type { Circumstances } from '../circumstances.ts';
import { typedDue } from '../dues/change-due.ts';
import { resultsReportedOn } from '../duties/review-duty.ts';
import { draftOf } from '../ledger-draft.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsBehindStart, doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { requireEvidence } from '../require-evidence.ts';
import { withoutAct } from '../strike-act.ts';

const needs: Readonly<Record<MotionActType, readonly (readonly EvidenceNeed[])[]>> = {
  reviewed: [[]],
  listed: [[]],
  implementing: [['hand-over-date'], ['reason']],
  reported: [['hand-over-date'], ['reason']],
  deliberated: [['paper-implementation'], ['paper-review-result']],
  answered: [['paper-implementation'], ['paper-review-result']],
  voted: [['paper-implementation'], ['paper-review-result']],
  closed: [['reason']],
  withdrawn: [['reason']],
};

/**
 * What a fact needs of a motion, first what is asked for where nothing of it is there: of one that a committee has and no organ yet, it is the
 * committee's report (审议结果报告) that is deliberated; of one handed over, the report on carrying it out. Where no committee has it, no report of one can come.
 */
function needsOf(ledger: Ledger, motion: MotionRecord, act: MotionActType): readonly (readonly EvidenceNeed[])[] {
  const both = [motion, motionRoot(ledger.motions, motion)];
  const isGiven = both.some(({ handlingCommittee = null }) => handlingCommittee !== null);
  const all = needs[act].filter((one) => isGiven || !one.includes('paper-review-result'));
  return isGiven && both.every(({ handedOverOn }) => handedOverOn === null) ? all.toReversed() : all;
}

function evidence(ledger: Ledger, motion: MotionRecord, note: string) {
  // What became of the motion as which it is handled became of this one.
  const both = [motion, motionRoot(ledger.motions, motion)];
  const dateOf = (id: string) => ledger.documents[id]?.date ?? null;
  return (need: EvidenceNeed): boolean => {
    switch (need) {
      case 'hand-over-date':
        return both.some(({ handedOverOn }) => handedOverOn !== null);
      case 'paper-implementation':
        return both.some((one) => motionFacts(one, dateOf).some(({ stage }) => stage === 'reported'));
      case 'paper-review-result':
        return both.some((one) => resultsReportedOn(ledger, one).length > 0);
      case 'reason':
        return note.trim() !== '';
      default:
        return false;
    }
  };
}

/** Acts before the hand-over; all others lie behind it. */
const early: readonly MotionActType[] = ['reviewed', 'listed', 'withdrawn'];

/**
 * Records what happened to a motion (实施方案, 实施情况报告, 测评, 办结 …). Where it stands then follows from the facts and from the papers of its
 * file. Errors: `not-found`, `evidence-needed`, `implausible`, `confirm-needed`.
 */
export function recordMotionAct(ledger: Ledger, input: ParsedInput<'motions.record'>, now: Circumstances): Change {
  const motion = recordOf(ledger, 'motions', input.id);
  const { act, on, note, number } = input;
  requireEvidence({
    title: motion.title,
    from: `motion-status.${motion.status}`,
    to: `motion-status.${act}`,
    needs: needsOf(ledger, motion, act),
    has: evidence(ledger, motion, note),
  });
  const start = { handedOverOn: motion.handedOverOn, redoneOn: motion.rounds.at(-1)?.closedOn };
  const doubts = [...doubtsOfDay(on, now.today), ...(early.includes(act) ? [] : doubtsBehindStart(on, start))];
  const confirmed = settleDoubts(doubts, input.confirmed);
  const draft = draftOf(ledger);
  const fact = { id: actId(motion.acts, act), type: act, on, enteredOn: now.today, by: now.by, note, number };
  const acts = [...motion.acts, { ...fact, round: motion.round, ...(confirmed.length > 0 && { confirmed }) }];
  draft.put('motions', { ...motion, acts, entered: withEntered(motion.entered, 'acts') });
  return draft.change('motion-act-recorded', motion.title);
}

/** Strikes a fact that was entered by mistake; the trail keeps it. Errors: `not-found`. */
export function strikeMotionAct(ledger: Ledger, input: ParsedInput<'motions.strike'>): Change {
  const motion = recordOf(ledger, 'motions', input.id);
  const draft = draftOf(ledger);
  draft.put('motions', { ...motion, acts: withoutAct(motion.acts, input.act) });
  return draft.change('motion-act-struck', motion.title);
}

/** ISO day of the last fact of the handling under way (report, vote …), before which nobody orders it again; else that on which it began. */
function lastDayOfRound({ acts, round }: MotionRecord, openedOn: string | null): string | null {
  const days = acts.flatMap((act) => (act.round === round && !early.includes(act.type) ? act.on : []));
  return [...days, ...(openedOn === null ? [] : [openedOn])].toSorted().at(-1) ?? null;
}

/**
 * Orders a motion to be carried out again: a new round with its own due date, typed or by the rule; the round that ends keeps its own.
 * Errors: `not-found`, `evidence-needed`, `implausible`, `confirm-needed`.
 */
export function redoMotion(ledger: Ledger, input: ParsedInput<'motions.redo'>, now: Circumstances): Change {
  const motion = recordOf(ledger, 'motions', input.id);
  const { on, reason, due } = input;
  requireEvidence({
    title: motion.title,
    from: `motion-status.${motion.status}`,
    to: 'motion-status.implementing',
    needs: [['paper-implementation']],
    has: evidence(ledger, motion, reason),
  });
  const openedOn = motion.rounds.at(-1)?.closedOn ?? motion.handedOverOn;
  const doubts = [
    ...doubtsOfDay(on, now.today),
    ...doubtOfOrder('before-round', 'impossible', { on, start: lastDayOfRound(motion, openedOn) }),
    ...(due ? doubtsOfDue(due, on, now.today) : []),
  ];
  const confirmed = settleDoubts(doubts, input.confirmed);
  const rules = rulesOf(ledger);
  const wanted = { subjects: ['motion'], duty: 'written-report', matter: null, isRedo: true } as const;
  const counted = dueByRule(rules, chooseRule(rules, wanted), { dissatisfied: on });
  const round = {
    number: motion.round,
    openedOn,
    due: motion.due,
    lead: motion.lead,
    closedOn: on,
    reason,
    ordered: entryOf(now, confirmed),
  };
  const draft = draftOf(ledger);
  draft.put('motions', {
    ...motion,
    round: motion.round + 1,
    rounds: [...motion.rounds, round],
    due: due ? typedDue(due, { by: now.by, on: now.today, reason }) : counted,
    entered: withEntered(motion.entered, 'rounds', 'due'),
  });
  return draft.change('motion-redone', motion.title);
}
