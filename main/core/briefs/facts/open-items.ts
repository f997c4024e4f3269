import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRound } from '#shared/domain/motion-record.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { type CommitmentRow, commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import { isSuggestionInForce } from '#shared/domain/suggestion-status.ts';
import { message } from '#shared/messages/catalogue.ts';
import { opinionName } from '../words/opinion-name.ts';
import { paperDate } from '../words/paper-date.ts';
import { promiseSourceNotes } from '../words/promise-source-note.ts';
import { promisedIn } from '../words/promised-in.ts';
import { sourceNote } from '../words/source-note.ts';
import { statusWords } from '../words/status-words.ts';
import { followedOpinions } from './opinion-facts.ts';
import { leadNames, organName } from './organ-facts.ts';

export type OpenKind = 'point' | 'suggestion' | 'motion' | 'commitment';

/** Something that is not settled yet, of whatever kind, for lists that hand work on. */
export type OpenItem = {
  kind: OpenKind;
  /** `<collection>/<id>` */
  record: string;
  title: string;
  origin: string;
  organ: string;
  /** ISO day from which it has been open; null when no day is known. */
  since: string | null;
  due: string | null;
  status: string;
  latest: string;
  next: string;
  sources: string[];
};

/** Everything not settled: points open or tracked, suggestions and motions not closed, promises not kept. */
export function openItems(ledger: Ledger): OpenItem[] {
  return [...openPoints(ledger), ...openSuggestions(ledger), ...openMotions(ledger), ...openCommitments(ledger)];
}

/** 核查（2026年11月5日）：已竣工. */
function dated(what: string, { on, note }: { on: string; note: string }): string {
  return `${what}（${paperDate(on)}）${note.trim() === '' ? '' : `：${note.trim()}`}`;
}

function openPoints(ledger: Ledger): OpenItem[] {
  const opinions = new Map(followedOpinions(ledger).map((opinion) => [opinion.id, opinion]));
  return Object.values(ledger.points).flatMap((point) => {
    const opinion = opinions.get(point.opinion);
    const open = isOpenPoint(point.status) || point.status === 'tracking';
    if (!opinion || !open || point.state === 'withdrawn') return [];
    const check = point.check ? dated('核查', point.check) : '';
    const self = point.selfReport ? dated('自评', point.selfReport) : '';
    return [
      {
        kind: 'point',
        record: `points/${point.id}`,
        title: point.title,
        origin: opinionName(opinion),
        organ: leadNames(ledger, point, '—').join('、'),
        since: opinion.handedOverOn ?? opinion.date,
        due: point.due?.date ?? null,
        status: statusWords[point.status],
        latest: check || self || '尚未核查',
        next: point.nextStep.trim(),
        sources: [sourceNote(ledger, point.citation)],
      },
    ];
  });
}

/** The last answer to a handling: the later one where there is any. */
function latestAnswer({ answeredOn, answerClass, followUps = [] }: SuggestionRound): string {
  const later = followUps.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  const [day, what, cls] = later ? [later.on, '补充答复', later.answerClass] : [answeredOn ?? '', '答复', answerClass];
  return `${paperDate(day)}${what}${cls ? `（${cls}类）` : ''}`;
}

const suggestionSettled: readonly string[] = ['rated', 'closed'];

function openSuggestions(ledger: Ledger): OpenItem[] {
  return Object.values(ledger.suggestions)
    .filter((one) => isSuggestionInForce(one) && !suggestionSettled.includes(one.status))
    .map((one) => {
      const round = one.rounds.at(-1);
      return {
        kind: 'suggestion',
        record: `suggestions/${one.id}`,
        title: one.title,
        origin: [one.session ?? '', one.number ? `第${one.number}号` : ''].join(''),
        organ: organTitles(ledger.organs, one.lead).join('、') || '—',
        since: one.handedOverOn,
        due: round?.due?.date ?? null,
        status: round?.answeredOn ? '已答复未办结' : '未答复',
        latest: round?.answeredOn ? latestAnswer(round) : '—',
        next: '',
        sources: one.citation ? [sourceNote(ledger, one.citation)] : [],
      };
    });
}

const motionSettled: readonly string[] = ['closed', 'withdrawn', 'converted', 'merged'];

function openMotions(ledger: Ledger): OpenItem[] {
  return Object.values(ledger.motions)
    .filter((one) => !motionSettled.includes(one.status))
    .map((one) => {
      const step = one.acts.at(-1);
      return {
        kind: 'motion',
        record: `motions/${one.id}`,
        title: one.title,
        origin: [one.session ?? '', one.number ? `第${one.number}号` : ''].join(''),
        organ: organName(ledger, one.lead) ?? '—',
        since: one.handedOverOn,
        due: one.due?.date ?? null,
        status: '办理中',
        latest: step ? `${paperDate(step.on)}${message('zh-CN', `motion-act.${step.type}`)}` : '—',
        next: '',
        sources: one.citation ? [sourceNote(ledger, one.citation)] : [],
      };
    });
}

function openCommitments(ledger: Ledger): OpenItem[] {
  return commitmentRowsOf(ledger)
    .filter((one) => one.state === 'open' || one.state === 'partly-kept' || one.state === 'missed')
    .map((one) => ({
      kind: 'commitment',
      record: one.answer === null ? `commitments/${one.id}` : `suggestions/${one.answer.suggestion}`,
      title: one.title,
      ...originOf(ledger, one),
      organ: organTitles(ledger.organs, one.organs).join('、') || '—',
      due: one.due,
      status: one.state === 'open' ? '未兑现' : one.state === 'missed' ? '到期未兑现' : '部分兑现',
      latest: latestShown(one),
      next: '',
      sources: promiseSourceNotes(ledger, one),
    }));
}

/** What a person has not found yet to show anything is no fact of a paper. */
function latestShown({ state, shownBy, keptBy }: CommitmentRow): string {
  // What shows that a promise was missed shows nothing kept.
  if (shownBy || keptBy !== undefined) return state === 'open' ? '已有兑现材料' : '已有认定材料';
  return '尚未核查';
}

/** Where a promise was made, and since when: in a paper, or in the answer to a suggestion. */
function originOf(ledger: Ledger, { citation, answer }: CommitmentRow): Pick<OpenItem, 'origin' | 'since'> {
  const paper = ledger.documents[citation?.document ?? ''];
  if (answer === null) return { origin: paper?.title ?? '—', since: paper?.date ?? null };
  const round = ledger.suggestions[answer.suggestion]?.rounds.find(({ number }) => number === answer.round);
  return { origin: `${promisedIn({ answer })}（${answer.title}）`, since: round?.answeredOn ?? null };
}
