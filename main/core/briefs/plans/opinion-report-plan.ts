import { evidenceOf } from '#core/ledger/ledger-index.ts';
import type { ComparisonFile } from '#shared/contract/comparison-calls.ts';
import { type Addressee, addresseesOf } from '#shared/domain/addressees.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { pointsDoneRate } from '#shared/domain/rates.ts';
import { voteShares } from '#shared/domain/vote-shares.ts';
import { type HeldVote, votesOf } from '#shared/domain/votes-of-round.ts';
import { committeeName } from '../facts/office-facts.ts';
import { organName } from '../facts/organ-facts.ts';
import { countsText } from '../facts/point-counts.ts';
import { heading, paragraph } from '../outline/blocks.ts';
import type { Block, Brief } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { reportFrame } from '../outline/paper-frame.ts';
import { deliberationText } from '../words/deliberation-text.ts';
import { excerpt } from '../words/excerpt.ts';
import { opinionMatter, opinionName } from '../words/opinion-name.ts';
import { paperDate } from '../words/paper-date.ts';
import { rateSentence } from '../words/rate-sentence.ts';
import { sourceNote } from '../words/source-note.ts';
import { foundWords, selfReportWords, statusWords, voteWords } from '../words/status-words.ts';
import { withoutHeading } from '../words/without-heading.ts';
import {
  comparisonTable,
  coverageRuns,
  findingRuns,
  gapRuns,
  overdueRuns,
  recordsOf,
  shortList,
  undecidedPoints,
} from './comparison-plan.ts';
import { comparisonColumns, isSettled, matchedMeasures, settledText, withoutMeasures } from './comparison-rows.ts';
import { comparisonInScope, opinionCase, opinionScope } from './opinion-with-feedback.ts';

/** 审议意见落实情况报告（专报）: the whole case of one opinion as running text, point by point, table annexed. */
export const opinionReportPlan: BriefPlan = {
  kind: {
    id: 'opinion-report',
    title: '审议意见落实情况报告',
    purpose: '一件审议意见的落实情况专报：交办、逐条落实、核查、问题和建议。',
    scope: opinionScope,
    freeParts: [
      { name: 'judgement', title: '总体评价' },
      { name: 'nextSteps', title: '下一步工作建议' },
    ],
    hasTable: true,
  },
  columns: comparisonColumns,
  comparisons: comparisonInScope,
  plan: planReport,
};

function planReport(input: BriefInput): Brief {
  const { opinion, points, file } = opinionCase(input);
  const judgement = freePart(input, { name: 'judgement', title: '总体评价', proposal: '' });
  const nextSteps = freePart(input, { name: 'nextSteps', title: '下一步工作建议', proposal: '' });
  const table = comparisonTable(input, opinion, points, file);
  return reportFrame(input, {
    kind: 'opinion-report',
    title: `关于${opinionMatter(opinion)}落实情况的报告`,
    addressee: committeeName(input),
    blocks: numberHeadings([
      heading(1, '基本情况'),
      ...basicBlocks(input, opinion, points, file),
      ...freeSection(judgement),
      heading(1, '逐条落实情况'),
      ...points.flatMap((point) => pointBlocks(input, point, file)),
      ...problemBlocks(input, points, file),
      ...freeSection(nextSteps),
    ]),
    attachments: [{ title: table.title, orientation: 'landscape', blocks: [{ type: 'table', table }] }],
    freeParts: [judgement, nextSteps],
    counts: { points: points.length, measures: file?.measures.length ?? 0, feedback: file ? 1 + file.mates.length : 0 },
    records: recordsOf(opinion, points, file),
    subject: opinionName(opinion),
    ...undecidedPoints(file),
  });
}

function basicBlocks(
  input: BriefInput,
  opinion: OpinionRecord,
  points: PointRecord[],
  file: ComparisonFile | undefined,
): Block[] {
  const place = '基本情况';
  const cited = opinion.affirmation ?? points[0]?.citation;
  const status = `截至${paperDate(input.today)}，审议意见${countsText(points)}。${rateSentence(input.office, pointsDoneRate(points))}。`;
  return [
    paragraph(
      `${deliberationText(input.ledger, opinion, '提出', points.length)}${handOverText(input, opinion)}`,
      place,
      cited ? [sourceNote(input.ledger, cited)] : [],
    ),
    paragraph(status, place),
    { type: 'paragraph', runs: coverageRuns(input, file), place },
    ...voteBlocks(input, opinion),
  ];
}

function handOverText(input: BriefInput, opinion: OpinionRecord): string {
  // What was handed over was the first handling: an order to handle again has a day of its own.
  const handedTo = addresseesOf(input.ledger.organs, opinion, opinion.rounds[0] ?? opinion);
  const lead = handedTo.flatMap(({ organ }) => organName(input.ledger, organ) ?? []).join('、');
  const number = opinion.handOverNumber?.trim() ? `以${opinion.handOverNumber.trim()}文件` : '';
  const handed = opinion.handedOverOn
    ? `${paperDate(opinion.handedOverOn)}${number}交${lead || '有关单位'}研究处理`
    : '';
  const told = [handed, askedUntil(input, handedTo)].filter((part) => part !== '').join('，');
  return told === '' ? '' : `${told}。`;
}

/** Until when reports were asked for: one day for all, else each organ's own. */
function askedUntil(input: BriefInput, handedTo: readonly Addressee[]): string {
  const days = new Set(handedTo.map(({ due }) => due?.date ?? null));
  const [day = null] = days;
  if (days.size > 1) {
    const each = handedTo.flatMap(({ organ, due }) => {
      const name = organName(input.ledger, organ) ?? '其他承办单位';
      return due ? [`${name}${paperDate(due.date)}前反馈`] : [];
    });
    return `要求${each.join('、')}`;
  }
  return day === null ? '' : `要求${paperDate(day)}前反馈`;
}

/** How the session voted in every round, each vote by itself. */
function voteBlocks(input: BriefInput, opinion: OpinionRecord): Block[] {
  return [...opinion.rounds, opinion]
    .flatMap(votesOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((vote) => paragraph(voteText(input, vote), '基本情况'));
}

function voteText(input: BriefInput, vote: HeldVote): string {
  const { ballots } = vote;
  const count = ballots
    ? `${ballots.present ? `，出席${ballots.present}人` : ''}，其中满意${ballots.satisfied}票、基本满意${ballots.basicallySatisfied}票、不满意${ballots.dissatisfied}票、弃权${ballots.abstained}票`
    : '';
  const shares = voteShares(vote, input.office.members ?? null);
  const share = shares
    ? `；以${shares.of === 'members' ? `组成人员${shares.base}人` : `所投${shares.base}票`}计，满意${shares.satisfied}/${shares.base}，满意和基本满意${shares.content}/${shares.base}`
    : '';
  const organ = organName(input.ledger, vote.organ);
  const what = organ === null ? '' : `对${organ}的报告`;
  return `${paperDate(vote.on)}${vote.meeting}${what}测评结果为${voteWords[vote.value]}${count}${share}。`;
}

function pointBlocks(input: BriefInput, point: PointRecord, file: ComparisonFile | undefined): Block[] {
  const place = `第${point.number}条`;
  const coverage = file?.comparison.points.find((one) => one.point === point.id);
  const measures = file ? matchedMeasures(file, coverage) : [];
  return [
    heading(2, point.title),
    paragraph(`审议意见：${excerpt(withoutHeading(point.title, point.citation.quote), 160)}`, place, [
      sourceNote(input.ledger, point.citation),
    ]),
    ...(measures.length === 0
      ? [paragraph(`办理情况：${unmeasured(input, point, file)}。`, place)]
      : measures.map(({ match, measure }) =>
          paragraph(
            `办理情况：${excerpt(withoutHeading(measure.title, measure.citation.quote), 200, match.terms)}`,
            place,
            [sourceNote(input.ledger, measure.citation)],
          ),
        )),
    paragraph(verdictsText(input, point), place),
  ];
}

function unmeasured(input: BriefInput, point: PointRecord, file: ComparisonFile | undefined): string {
  const text = withoutMeasures(input.ledger, point, file);
  return file && isSettled(file, point) ? `${text}，${settledText(point, file)}` : text;
}

/** The three verdicts in one paragraph, each by its own name. */
function verdictsText(input: BriefInput, point: PointRecord): string {
  const { selfReport, check } = point;
  const self = selfReport
    ? `单位自评${selfReportWords[selfReport.value]}（${paperDate(selfReport.on)}）`
    : '单位尚未报送自评';
  const found = check
    ? `${check.by.trim() || '工委'}核查认定${foundWords[check.value]}（${paperDate(check.on)}）${remark(check.note)}`
    : '尚未核查';
  const proofs = evidenceOf(input.ledger, point.id).map(
    (one) => `《${one.title}》${one.number ? `（${one.number}）` : ''}`,
  );
  const proof = proofs.length === 0 ? '' : `；佐证材料有${proofs.join('、')}`;
  const next = point.nextStep.trim() === '' ? '' : `下一步：${point.nextStep.trim().replace(/。$/u, '')}。`;
  return `落实状态：${statusWords[point.status]}。${self}；${found}${proof}。${next}`;
}

/** What the check found, behind a comma; empty for a verdict without it. */
function remark(note: string): string {
  const found = note.trim().replace(/[。；]$/u, '');
  return found === '' ? '' : `，${found}`;
}

function problemBlocks(input: BriefInput, points: PointRecord[], file: ComparisonFile | undefined): Block[] {
  const runs = [...gapRuns(input, points, file), ...overdueRuns(input, points), ...findingRuns(input, file)];
  return runs.length === 0 ? [] : [heading(1, '存在的问题'), ...shortList(runs, '存在的问题')];
}
