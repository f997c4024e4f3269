import { CoreError } from '#core/core-error.ts';
import { countedRecords, dutiesOfCounted } from '#core/ledger/status/ledger-rates.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import {
  answersOnTimeRate,
  motionReportsOnTimeRate,
  pointsDoneRate,
  reportsOnTimeRate,
  suggestionsDoneRate,
} from '#shared/domain/rates.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { isSuggestionInForce } from '#shared/domain/suggestion-status.ts';
import type { Check } from '#shared/domain/verdict.ts';
import { isDay } from '../facts/as-of-input.ts';
import { committeeName } from '../facts/office-facts.ts';
import { followedOpinions } from '../facts/opinion-facts.ts';
import { leadNames, organName } from '../facts/organ-facts.ts';
import { type OverdueItem, overdueItems } from '../facts/overdue-items.ts';
import { countsText } from '../facts/point-counts.ts';
import { heading, numbered, paragraph, run } from '../outline/blocks.ts';
import type { Attachment, Block, Brief, BriefTable, Column, Run } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { reportFrame } from '../outline/paper-frame.ts';
import { paperDate, paperPeriod } from '../words/paper-date.ts';
import { rateSentence } from '../words/rate-sentence.ts';
import { percent } from '../words/rate-text.ts';
import { sourceNote } from '../words/source-note.ts';
import { checkWords, statusWords } from '../words/status-words.ts';
import { overdueTable } from './overdue-table.ts';

const organColumns: Column[] = [
  { id: 'number', title: '序号', width: 12, grow: 0, align: 'center', kind: 'number' },
  { id: 'organ', title: '主办单位', width: 44, grow: 1, align: 'left', kind: 'text' },
  { id: 'total', title: '意见条目', width: 20, grow: 0, align: 'right', kind: 'number' },
  { id: 'done', title: '已落实', width: 18, grow: 0, align: 'right', kind: 'number' },
  { id: 'rate', title: '落实率', width: 20, grow: 0, align: 'right', kind: 'text' },
  { id: 'late', title: '逾期项数', width: 20, grow: 0, align: 'right', kind: 'number' },
  { id: 'longest', title: '最长逾期\n（天）', width: 22, grow: 0, align: 'right', kind: 'number' },
];

/** 督办专报（通报）: totals of a period, the items that matter, who is behind and by how many days. */
export const bulletinPlan: BriefPlan = {
  kind: {
    id: 'bulletin',
    title: '督办专报',
    purpose: '一段时间的督办通报：总体情况、重点事项、滞后单位和逾期天数。',
    scope: [
      { name: 'from', required: false, collection: null },
      { name: 'to', required: false, collection: null },
    ],
    freeParts: [
      { name: 'issue', title: '期号' },
      { name: 'suggestions', title: '工作建议' },
    ],
    hasTable: true,
  },
  columns: organColumns,
  comparisons: () => [],
  plan: planBulletin,
};

type Period = { from: string; to: string };

/** The period asked for; without one, from the first day of the month until today. Errors: `bad-input` for no dates. */
function periodOf(input: BriefInput): Period {
  const from = input.scope.from ?? `${input.today.slice(0, 8)}01`;
  const to = input.scope.to ?? input.today;
  for (const [field, value] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!isDay(value)) throw new CoreError('bad-input', { field, reason: 'date' });
  }
  if (from > to) throw new CoreError('bad-input', { field: 'to', reason: 'before-from' });
  return { from, to };
}

function planBulletin(input: BriefInput): Brief {
  const period = periodOf(input);
  const points = followedOpinions(input.ledger).flatMap((opinion) =>
    Object.values(input.ledger.points).filter((one) => one.opinion === opinion.id && one.state !== 'withdrawn'),
  );
  const suggestions = Object.values(input.ledger.suggestions).filter(isSuggestionInForce);
  const name = paperPeriod(period.from, period.to);
  if (points.length + suggestions.length === 0) throw new CoreError('brief-scope-empty', { name });
  const overdue = overdueItems(input.ledger, input.today);
  const issue = freePart(input, { name: 'issue', title: '期号', proposal: '' });
  const advice = freePart(input, { name: 'suggestions', title: '工作建议', proposal: '' });
  const frame = reportFrame(input, {
    kind: 'bulletin',
    title: `关于${name}督办事项办理情况的通报`,
    addressee: committeeName(input),
    blocks: numberHeadings([
      heading(1, '总体情况'),
      ...overallBlocks(input, period, points, overdue),
      ...keyBlocks(input, period, points),
      ...laggardBlocks(input, overdue),
      ...freeSection(advice),
    ]),
    attachments: attachmentsOf(input, points, overdue),
    freeParts: [issue, advice],
    counts: { points: points.length, suggestions: suggestions.length },
    records: ['points/*', 'suggestions/*', 'opinions/*', 'feedback/*'],
    subject: name,
  });
  if (issue.text === '') return frame;
  // A periodical carries its issue where other papers carry their number.
  return { ...frame, reference: null, issue: `第${issue.text.replace(/^第|期$/gu, '')}期` };
}

function within(period: Period, day: string | null | undefined): boolean {
  return Boolean(day) && String(day) >= period.from && String(day) <= period.to;
}

function overallBlocks(input: BriefInput, period: Period, points: PointRecord[], overdue: OverdueItem[]): Block[] {
  const place = '总体情况';
  const { ledger, office, today } = input;
  const suggestions = Object.values(ledger.suggestions).filter(isSuggestionInForce);
  const closed = points.filter((one) => one.status === 'done' && within(period, one.check?.on)).length;
  const reports = Object.values(ledger.feedback).filter((one) => one.sameAs === null);
  const arrived = reports.filter((one) => within(period, receivedDay(one))).length;
  const undated = reports.filter((one) => receivedDay(one) === null && within(period, one.receivedOn)).length;
  const unknown = undated === 0 ? '' : `（另有${undated}件落款日期在本期，收到日期尚未登记，未计入）`;
  const answered = suggestions.filter((one) => one.rounds.some((round) => within(period, round.answeredOn))).length;
  const duties = dutiesOfCounted(ledger, countedRecords(ledger));
  const timely = [
    reportsOnTimeRate(duties, today),
    motionReportsOnTimeRate(duties, today),
    answersOnTimeRate(duties, today),
  ];
  return [
    paragraph(
      `本期（${paperPeriod(period.from, period.to)}）核查销号意见条目${closed}条，收到反馈报告${arrived}件${unknown}，答复代表建议${answered}件。`,
      place,
    ),
    paragraph(
      `截至${paperDate(today)}，督办的审议意见条目${countsText(points)}；${rateSentence(office, pointsDoneRate(points))}。` +
        (suggestions.length === 0
          ? ''
          : `代表建议共${suggestions.length}件；${rateSentence(office, suggestionsDoneRate(Object.values(ledger.suggestions), office.answerClasses))}。`),
      place,
    ),
    paragraph(`${timely.map((rate) => rateSentence(office, rate)).join('；')}。逾期未办结${overdue.length}项。`, place),
  ];
}

/** At most five items that moved in the period, the latest check first, one line each. */
function keyBlocks(input: BriefInput, period: Period, points: PointRecord[]): Block[] {
  const place = '重点事项进展';
  const moved = points
    .filter((one) => within(period, one.check?.on) || within(period, one.selfReport?.on))
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || (a.id < b.id ? -1 : 1))
    .slice(0, 5);
  const runs: Run[] = moved.map((one) => {
    const found = one.check ? checkedText(one.status, one.check) : '，单位已报自评，尚未核查';
    const organ = leadNames(input.ledger, one, '承办单位未明确').join('、');
    return run(`${one.title}（${organ}）：${statusWords[one.status]}${found}。`, [
      sourceNote(input.ledger, one.citation),
    ]);
  });
  if (runs.length === 0) return [heading(1, place), paragraph('本期没有登记核查或者自评的事项。', place)];
  return [heading(1, place), ...numbered(runs, place)];
}

/** How a check is told behind the status: the day alone where both say the same. */
function checkedText(status: PointRecord['status'], { value, on }: Check): string {
  const isSame = checkWords[value] === `核查${statusWords[status]}`;
  return isSame ? `（${paperDate(on)}核查）` : `，${checkWords[value]}（${paperDate(on)}）`;
}

function lastDay(point: PointRecord): string {
  return [point.check?.on ?? '', point.selfReport?.on ?? ''].sort().at(-1) ?? '';
}

function laggardBlocks(input: BriefInput, overdue: OverdueItem[]): Block[] {
  const place = '滞后情况';
  if (overdue.length === 0) return [heading(1, place), paragraph('目前没有逾期未办结的事项。', place)];
  const runs = [...byOrgan(overdue)].slice(0, 10).map(([id, items]) => {
    const worst = items[0];
    const organ = organName(input.ledger, id) ?? '承办单位未明确';
    const reason = worst?.reason ? `，原因：${worst.reason.replace(/。$/u, '')}` : '，单位未说明原因';
    return run(
      `${organ}：逾期${items.length}项，最长的“${worst?.title ?? ''}”已逾期${worst?.days ?? 0}天（${worst?.workingDays ?? 0}个工作日）${reason}。`,
      worst?.sources ?? [],
    );
  });
  return [heading(1, place), ...numbered(runs, place)];
}

/** Overdue items by leading organ, the organ with the longest overdue item first. */
function byOrgan(overdue: OverdueItem[]): Map<string, OverdueItem[]> {
  const groups = new Map<string, OverdueItem[]>();
  for (const item of overdue) groups.set(item.organs[0] ?? '', [...(groups.get(item.organs[0] ?? '') ?? []), item]);
  return groups;
}

function attachmentsOf(input: BriefInput, points: PointRecord[], overdue: OverdueItem[]): Attachment[] {
  const organs = organTable(input, points, overdue);
  const tables: Attachment[] = [
    { title: organs.title, orientation: 'portrait', blocks: [{ type: 'table', table: organs }] },
  ];
  if (overdue.length === 0) return tables;
  const list = overdueTable(input.ledger, overdue, '逾期未办结事项清单');
  return [...tables, { title: list.title, orientation: 'landscape', blocks: [{ type: 'table', table: list }] }];
}

function organTable(input: BriefInput, points: PointRecord[], overdue: OverdueItem[]): BriefTable {
  const names = new Map<string, { points: PointRecord[]; late: number; longest: number }>();
  const row = (name: string) => {
    const known = names.get(name) ?? { points: [], late: 0, longest: 0 };
    names.set(name, known);
    return known;
  };
  // What several organs lead together stands with each of them.
  for (const point of points) for (const name of leadNames(input.ledger, point)) row(name).points.push(point);
  for (const item of overdue) {
    const counts = row(organName(input.ledger, item.organs[0]) ?? '未明确');
    counts.late += 1;
    counts.longest = Math.max(counts.longest, item.days);
  }
  const rows = [...names].sort(
    (a, b) => b[1].longest - a[1].longest || b[1].late - a[1].late || (a[0] < b[0] ? -1 : 1),
  );
  return {
    id: 'organs',
    title: '承办单位办理情况统计表',
    columns: organColumns,
    rows: rows.map(([name, { points: own, late, longest }], index) => {
      const done = pointsDoneRate(own);
      return [
        { text: String(index + 1), value: index + 1 },
        { text: name },
        { text: String(own.length), value: own.length },
        { text: String(done.numerator), value: done.numerator },
        { text: percent(done.numerator, done.base) },
        { text: String(late), value: late },
        { text: String(longest), value: longest },
      ];
    }),
    summary: null,
    notes: [
      '落实率＝经核查已落实条目÷主办的已交办条目，不含未交办、已撤下和不再适用的；逾期项数含代表建议；按最长逾期天数排列。',
    ],
  };
}
