import type { CallName } from '#shared/contract/contract.ts';
import { contract } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { motionActTypes } from '#shared/domain/motion-status.ts';
import { opinionActTypes } from '#shared/domain/opinion-stage.ts';
import { suggestionActTypes } from '#shared/domain/suggestion-status.ts';
import { CoreError } from '../../core-error.ts';
import { recordChase } from '../chases/record-chase.ts';
import type { Circumstances } from '../circumstances.ts';
import { updateCommitment } from '../commitments/edit-commitments.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { recordMotionAct, redoMotion } from '../motions/record-motion-act.ts';
import { updateMotion } from '../motions/update-motion.ts';
import { attachFeedback } from '../opinions/attach-feedback.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { recordOpinionAct } from '../opinions/record-opinion-act.ts';
import { redoOpinion } from '../opinions/redo-opinion.ts';
import { updateOpinion } from '../opinions/update-opinion.ts';
import { voteOpinion } from '../opinions/vote-opinion.ts';
import { withdrawPoint } from '../points/edit-points.ts';
import { checkPoint, reportPoint } from '../points/give-verdict.ts';
import { reopenPoint } from '../points/reopen-point.ts';
import { updatePoint } from '../points/update-point.ts';
import { followUpAnswer } from '../suggestions/follow-up-answer.ts';
import { recordSuggestionAct } from '../suggestions/record-suggestion-act.ts';
import { redoSuggestion } from '../suggestions/redo-suggestion.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { turningDays } from './days-of-ledger.ts';
import { changeLines } from './told-lines.ts';

/** In characters of one outcome: what it is, and the beginning of what it changes. */
const longest = 130;

type Acted = 'opinions' | 'points' | 'suggestions' | 'motions' | 'commitments' | 'feedback';
type Input = Record<string, unknown>;
type Act = {
  call: CallName;
  does: (ledger: Ledger, input: never, now: Circumstances) => Change;
  inputs: (on: string) => Input[];
};

const organ = '市财政局';
const moves =
  (...which: string[]) =>
  (on: string): Input[] =>
    which.flatMap((one) => [
      { which: one, kind: 'extension', to: on, on: '2027-08-01', reason: '涉及部门较多', allowedBy: '主任会议' },
      { which: one, kind: 'correction', to: on, on, reason: '录入有误' },
    ]);
const chases = (on: string): Input[] => [
  { on, way: 'call', note: '请抓紧' },
  { on, way: 'letter', organs: [organ], number: '9号', note: '' },
];
const ballots = { satisfied: 10, basicallySatisfied: 5, dissatisfied: 30, abstained: 1, present: 40 };

const acts: Record<Acted, Act[]> = {
  opinions: [
    {
      call: 'opinions.record',
      does: recordOpinionAct,
      inputs: (on) => opinionActTypes.map((act) => ({ act, on, note: '说明' })),
    },
    {
      call: 'opinions.record',
      does: recordOpinionAct,
      inputs: (on) => [
        { act: 'signed-for', on, organ },
        { act: 'closed', on },
      ],
    },
    {
      call: 'opinions.vote',
      does: voteOpinion,
      inputs: (on) => [
        { value: 'satisfied', on },
        { value: 'satisfied', on, ballots },
        { value: 'dissatisfied', on, organ },
      ],
    },
    {
      call: 'opinions.redo',
      does: redoOpinion,
      inputs: (on) => [
        { on, reason: '测评不满意' },
        { on, organs: [organ], due: on },
      ],
    },
    {
      call: 'opinions.update',
      does: updateOpinion,
      inputs: (on) => [
        { date: on, lead: organ },
        { meeting: '', matter: 'audit' },
      ],
    },
    {
      call: 'opinions.handOver',
      does: (ledger, { id, ...input }: { id: string } & Parameters<typeof handOverOpinion>[2], circumstances) =>
        handOverOpinion(ledger, id, input, circumstances),
      inputs: (on) => [
        { on, number: '8号', lead: organ },
        { on, lead: null },
      ],
    } as Act,
    { call: 'chases.record', does: recordChase, inputs: chases },
    { call: 'dues.change', does: changeDue, inputs: moves('due', 'draft') },
  ],
  points: [
    {
      call: 'points.update',
      does: updatePoint,
      inputs: (on) => [
        { lead: organ, support: ['市公安局'], on },
        { due: on, dueReason: '来文要求' },
        { limit: on, note: '盯紧' },
        { lead: null, alsoLead: [], status: 'tracking', on },
      ],
    },
    {
      call: 'points.selfReport',
      does: reportPoint,
      inputs: (on) => [
        { value: 'done', on, by: organ },
        { value: 'in-progress', on, by: '周文', note: '推进中' },
      ],
    },
    {
      call: 'points.check',
      does: checkPoint,
      inputs: (on) => [
        { value: 'done', on, by: '财经工委', note: '属实', finishedOn: on },
        { value: 'partly-done', on, by: '财经工委' },
        { value: 'not-done', on, by: '财经工委', note: '未开工' },
      ],
    },
    {
      call: 'points.reopen',
      does: reopenPoint,
      inputs: (on) => [
        { on, reason: '反弹', due: on },
        { on, reason: '再办' },
      ],
    },
    {
      call: 'points.withdraw',
      does: (ledger, { id, reason }: { id: string; reason: string }) => withdrawPoint(ledger, id, reason),
      inputs: () => [{ reason: '不是建议' }],
    } as Act,
    { call: 'chases.record', does: recordChase, inputs: chases },
    { call: 'dues.change', does: changeDue, inputs: moves('due', 'limit') },
  ],
  suggestions: [
    {
      call: 'suggestions.record',
      does: recordSuggestionAct,
      inputs: (on) =>
        suggestionActTypes.map((act) => ({ act, on, note: '说明', ...(act === 'handed-over' && { organs: [organ] }) })),
    },
    {
      call: 'suggestions.update',
      does: updateSuggestion,
      inputs: (on) => [
        { answeredOn: on, answerClass: 'B', plannedFor: '2028-06-30', promise: '建成两处' },
        { result: 'dissatisfied', attitude: 'satisfied', ratedOn: on },
        { lead: [organ], support: ['市公安局'] },
        { due: on, dueReason: '来文要求', handedOverOn: on },
        { contactedOn: on, signedForOn: on, note: '已联系' },
        { answeredOn: null, result: null },
      ],
    },
    { call: 'suggestions.followUp', does: followUpAnswer, inputs: (on) => [{ on, answerClass: 'A', note: '已建成' }] },
    {
      call: 'suggestions.redo',
      does: redoSuggestion,
      inputs: (on) => [
        { on, reason: '不满意', due: on },
        { on, reason: '再办' },
      ],
    },
    { call: 'chases.record', does: recordChase, inputs: chases },
    { call: 'dues.change', does: changeDue, inputs: moves('due', 'promise') },
  ],
  motions: [
    {
      call: 'motions.record',
      does: recordMotionAct,
      inputs: (on) => motionActTypes.map((act) => ({ act, on, note: '说明' })),
    },
    { call: 'motions.redo', does: redoMotion, inputs: (on) => [{ on, reason: '测评不满意', due: on }] },
    {
      call: 'motions.update',
      does: updateMotion,
      inputs: (on) => [
        { lead: organ, handedOverOn: on },
        { due: on, dueReason: '决定' },
        { disposition: 'withdrawn', dispositionOn: on },
        { number: '', session: '', signers: null, leadProposers: ['陈砚青'], handlingCommittee: '城建委' },
      ],
    },
    { call: 'chases.record', does: recordChase, inputs: chases },
    { call: 'dues.change', does: changeDue, inputs: moves('due') },
  ],
  commitments: [
    {
      call: 'commitments.update',
      does: updateCommitment,
      inputs: (on) => [
        { state: 'kept', decidedOn: on },
        { state: 'missed' },
        { state: 'open', due: on },
        { organ, note: '跟踪', due: null },
      ],
    },
    { call: 'dues.change', does: changeDue, inputs: moves('promise') },
  ],
  feedback: [
    {
      call: 'feedback.attach',
      does: attachFeedback,
      inputs: (on) => [
        { receivedOn: on },
        { opinion: null },
        { version: 'draft', receivedOn: on, organ },
        { version: 'stage' },
      ],
    },
  ],
};

/** Where a record stands, so that one of each standing is tried. */
function standingOf(record: object): string {
  const { status = '', stage = '', state = '', round = '', version = '' } = record as Record<string, unknown>;
  return [status, stage, state, round, version].join(' ');
}

type Trial = { act: Act; ledger: Ledger; now: Circumstances };

/** The refusal, or what is asked and then changed, or what is changed. */
function outcome(trial: Trial, input: Input): string {
  const { act, ledger, now } = trial;
  try {
    const change = act.does(ledger, contract[act.call].input.parse(input) as never, now);
    return changeLines(change).join(' ‖ ');
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    const { doubts } = error.details;
    const told = `${error.code} ${JSON.stringify(error.details)}`;
    if (error.code !== 'confirm-needed' || input.confirmed !== undefined) return `refused: ${told}`;
    return `asked: ${doubts}, then ${outcome(trial, { ...input, confirmed: String(doubts).split(',') })}`;
  }
}

/** The outcomes of one act on each of the days, those that differ by nothing but the day in one line. */
function linesOf(trial: Trial, inputs: readonly (readonly [string, Input])[]): string[] {
  const spans: { from: string; to: string; line: string }[] = [];
  for (const [on, input] of inputs) {
    const line = outcome(trial, input).replaceAll(on, 'that day').slice(0, longest);
    const last = spans.at(-1);
    if (last?.line === line) last.to = on;
    else spans.push({ from: on, to: on, line });
  }
  return spans.map(({ from, to, line }) => `  ${from === to ? from : `${from} to ${to}`}: ${line}`);
}

/**
 * What becomes of every act on the records of a kind, one of each standing, on each day on which the record turns and beside it: the spans of
 * days with the refusal or what the act changes.
 */
export function outcomesByDay(ledger: Ledger, collection: string, now: Circumstances): string[] {
  const kind = collection as Acted;
  const all: { id: string }[] = Object.values(ledger[kind]);
  const tried = all.filter((one, at) => all.findIndex((other) => standingOf(other) === standingOf(one)) === at);
  return tried.flatMap((record) => {
    const days = turningDays([record, now.today]);
    return acts[kind].flatMap((act) =>
      act.inputs('that day').flatMap((_, at) => {
        const inputs = days.map((on) => [on, { collection, id: record.id, ...act.inputs(on)[at] }] as const);
        const { id, collection: __, on: ___, ...said } = { on: '', ...inputs[0]?.[1] } as Input;
        const head = `${id} ${act.call} ${JSON.stringify(said).replaceAll(days[0] ?? '', 'that day')}`;
        return [head, ...linesOf({ act, ledger, now }, inputs)];
      }),
    );
  });
}
