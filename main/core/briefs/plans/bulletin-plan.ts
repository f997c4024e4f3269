import { addDays } from '#core/calendar/iso-day.ts';
import { CoreError } from '#core/core-error.ts';
import { countedRecords, dutiesOfCounted } from '#core/ledger/status/ledger-rates.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import {
  answersOnTimeRate,
  motionReportsOnTimeRate,
  pointsDoneRate,
  type RateCount,
  reportsOnTimeRate,
  suggestionsDoneRate,
} from '#shared/domain/rates.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { isSuggestionInForce } from '#shared/domain/suggestion-status.ts';
import type { Check } from '#shared/domain/verdict.ts';
import { message } from '#shared/messages/catalogue.ts';
import { isDay } from '../facts/as-of-input.ts';
import { followedOpinions } from '../facts/opinion-facts.ts';
import { organName } from '../facts/organ-facts.ts';
import { type OverdueItem, overdueItems } from '../facts/overdue-items.ts';
import { countsText } from '../facts/point-counts.ts';
import { heading, numbered, paragraph, run } from '../outline/blocks.ts';
import type { Attachment, Block, Brief, BriefTable, Column, Run } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { bulletinFrame } from '../outline/paper-frame.ts';
import { paperDate, paperPeriod } from '../words/paper-date.ts';
import { percent } from '../words/rate-text.ts';
import { sourceNote } from '../words/source-note.ts';
import { checkWords, statusWords } from '../words/status-words.ts';
import { overdueTable } from './overdue-table.ts';

const organColumns: Column[] = [
  { id: 'number', title: '序号', width: 12, grow: 0, align: 'center', kind: 'number' },
  { id: 'organ', title: '主办单位', width: 44, grow: 1, align: 'left', kind: 'text' },
  { id: 'total', title: '审议意见\n（条）', width: 20, grow: 0, align: 'right', kind: 'number' },
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
    purpose: '一段时间的督办情况：总体情况、重点事项、滞后单位和逾期天数。',
    scope: [
      { name: 'from', required: false, collection: null },
      { name: 'to', required: false, collection: null },
    ],
    freeParts: [
      { name: 'issue', title: '期号' },
      { name: 'suggestions', title: '工作建议' },
    ],
    hasTable: true,
    unsourced: true,
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
  return bulletinFrame(input, {
    kind: 'bulletin',
    head: '督办专报',
    issue: issueLine(issue.text, period.to.slice(0, 4)),
    title: `${titlePeriod(period)}督办工作情况`,
    blocks: [
      paragraph(`本期统计时段为${name}，办理状态截至${paperDate(input.today)}。`, '导语'),
      ...numberHeadings([
        heading(1, '总体情况'),
        ...overallBlocks(input, period, points, overdue),
        ...keyBlocks(input, period, points),
        ...laggardBlocks(input, overdue),
        ...freeSection(advice),
      ]),
    ],
    attachments: attachmentsOf(input, points, overdue),
    freeParts: [issue, advice],
    counts: { points: points.length, suggestions: suggestions.length },
    records: ['points/*', 'suggestions/*', 'opinions/*', 'feedback/*'],
    subject: name,
  });
}

/** 2026年第4期 of 4, 第4期 or 4（总第16期）; null while nobody gave the number, which the checks then ask for. */
function issueLine(text: string, year: string): string | null {
  if (text === '' || text.includes('年')) return text || null;
  const bare = text.startsWith('第') ? text.slice(1) : text;
  const [number = '', total] = bare.split('（');
  const issue = `${year}年第${number.endsWith('期') ? number.slice(0, -1) : number}期`;
  return total === undefined ? issue : `${issue}（${total}`;
}

/** 2026年11月 for the whole month, else the days. */
function titlePeriod({ from, to }: Period): string {
  const isMonth = from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && addDays(to, 1).endsWith('-01');
  return isMonth ? `${from.slice(0, 4)}年${Number(from.slice(5, 7))}月` : paperPeriod(from, to);
}

function within(period: Period, day: string | null | undefined): boolean {
  return Boolean(day) && String(day) >= period.from && String(day) <= period.to;
}

/** What is followed, how much of it is done and what came in the period, one paragraph for each kind of which there is something. */
function overallBlocks(input: BriefInput, period: Period, points: PointRecord[], overdue: OverdueItem[]): Block[] {
  const place = '总体情况';
  const { ledger, office, today } = input;
  const suggestions = Object.values(ledger.suggestions).filter(isSuggestionInForce);
  const duties = dutiesOfCounted(ledger, countedRecords(ledger));
  const done = suggestionsDoneRate(Object.values(ledger.suggestions), office.answerClasses);
  const answered = suggestions.filter((one) => one.rounds.some((round) => within(period, round.answeredOn))).length;
  const paragraphs = [
    points.length === 0
      ? []
      : [
          `审议意见：跟踪督办${countsText(points).replace('共', '').replace('：', '，')}`,
          ...toldRate(pointsDoneRate(points), '经核查已落实', '应落实', '条'),
          ...arrivedText(ledger, period, points),
          ...toldRate(reportsOnTimeRate(duties, today), '按期报送', '应报送', '件'),
        ],
    startsWith('代表议案：', toldRate(motionReportsOnTimeRate(duties, today), '按期报送', '应报送', '件')),
    suggestions.length === 0
      ? []
      : [
          `代表建议：共${suggestions.length}件`,
          ...toldRate(done, '办成', '共', '件'),
          ...toldRate(answersOnTimeRate(duties, today), '按期答复', '应答复', '件次'),
          ...(answered === 0 ? [] : [`本期答复${answered}件`]),
        ],
    overdue.length === 0 ? [] : [`截至${paperDate(today)}，逾期未办结${overdue.length}项`],
  ];
  return paragraphs.flatMap((parts) => (parts.length === 0 ? [] : [paragraph(`${parts.join('；')}。`, place)]));
}

function startsWith(opening: string, [first, ...others]: readonly string[]): string[] {
  return first === undefined ? [] : [`${opening}${first}`, ...others];
}

/** What was checked and what came in the period; what came on a day that nobody knows is counted to none. */
function arrivedText(ledger: Ledger, period: Period, points: readonly PointRecord[]): string[] {
  const closed = points.filter((one) => one.status === 'done' && within(period, one.check?.on)).length;
  const reports = Object.values(ledger.feedback).filter((one) => one.sameAs === null);
  const arrived = reports.filter((one) => within(period, receivedDay(one))).length;
  const undated = reports.filter((one) => receivedDay(one) === null && within(period, one.receivedOn)).length;
  return [
    ...(closed === 0 ? [] : [`本期核查确认落实${closed}条`]),
    ...(arrived === 0 ? [] : [`本期收到反馈报告${arrived}件`]),
    ...(undated === 0 ? [] : [`另有${undated}件反馈报告落款日期在本期，收到日期待核实，未计入`]),
  ];
}

/** 落实率20%（经核查已落实1条，应落实5条）; nothing where there is nothing to count. */
function toldRate({ name, value, numerator, base }: RateCount, of: string, all: string, unit: string): string[] {
  if (value === null || base === 0) return [];
  return [
    `${message('zh-CN', `rate.${name}`)}${rounded(numerator, base)}（${of}${numerator}${unit}，${all}${base}${unit}）`,
  ];
}

const rounded = (numerator: number, base: number): string => percent(numerator, base).replace('.0%', '%');

/** At most five items that moved in the period, the latest check first, one line each. */
function keyBlocks(input: BriefInput, period: Period, points: PointRecord[]): Block[] {
  const place = '重点事项进展';
  const moved = points
    .filter((one) => within(period, one.check?.on) || within(period, one.selfReport?.on))
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || (a.id < b.id ? -1 : 1))
    .slice(0, 5);
  const runs: Run[] = moved.map((one) => {
    const found = one.check ? checkedText(one.status, one.check) : '，单位报告了办理结果，尚未核查';
    const leads = organTitles(input.ledger.organs, pointLeads(one)).join('、');
    const organ = leads === '' ? '' : `（${leads}）`;
    return run(`${one.title}${organ}：${statusWords[one.status]}${found}。`, [sourceNote(input.ledger, one.citation)]);
  });
  return runs.length === 0 ? [] : [heading(1, place), ...numbered(runs, place)];
}

/** How a check is told behind the status: the day alone where both say the same. */
function checkedText(status: PointRecord['status'], { value, on }: Check): string {
  const isSame = checkWords[value] === `核查${statusWords[status]}`;
  const found = checkWords[value].slice('核查'.length);
  return isSame ? `（${paperDate(on)}核查）` : `，${paperDate(on)}核查认定${found}`;
}

function lastDay(point: PointRecord): string {
  return [point.check?.on ?? '', point.selfReport?.on ?? ''].sort().at(-1) ?? '';
}

/** The longest overdue first, at most ten of them; the others stand in the annexed list. */
function laggardBlocks(input: BriefInput, overdue: OverdueItem[]): Block[] {
  const place = '滞后事项';
  if (overdue.length === 0) return [heading(1, place), paragraph('目前没有逾期未办结的事项。', place)];
  const runs = overdue.slice(0, mostTold).map(({ title, organs, days, reason, sources }) => {
    const names = organTitles(input.ledger.organs, organs.slice(0, 1)).join('');
    const why = reason === '' ? '未报告原因' : `原因是${reason.endsWith('。') ? reason.slice(0, -1) : reason}`;
    return run(`${title}${names === '' ? '' : `（${names}）`}：逾期${days}天，${why}。`, sources);
  });
  const more = overdue.length - runs.length;
  const rest = more === 0 ? [] : [paragraph(`其余${more}项见附件。`, place)];
  return [heading(1, place), ...numbered(runs, place), ...rest];
}

const mostTold = 10;

function attachmentsOf(input: BriefInput, points: PointRecord[], overdue: OverdueItem[]): Attachment[] {
  const organs = organTable(input, points, overdue);
  const tables: Attachment[] = [
    { title: organs.title, orientation: 'portrait', blocks: [{ type: 'table', table: organs }] },
  ];
  if (overdue.length <= listedFrom) return tables;
  const list = overdueTable(input.ledger, overdue, '逾期未办结事项清单');
  return [...tables, { title: list.title, orientation: 'landscape', blocks: [{ type: 'table', table: list }] }];
}

/** Up to so many overdue items are told in the text alone. */
const listedFrom = 5;

function organTable(input: BriefInput, points: PointRecord[], overdue: OverdueItem[]): BriefTable {
  const names = new Map<string, { points: PointRecord[]; late: number; longest: number }>();
  const row = (name: string) => {
    const known = names.get(name) ?? { points: [], late: 0, longest: 0 };
    names.set(name, known);
    return known;
  };
  // What several organs lead together stands with each of them.
  const led = (point: PointRecord) => organTitles(input.ledger.organs, pointLeads(point));
  for (const point of points) for (const name of led(point)) row(name).points.push(point);
  const unled = points.filter((point) => led(point).length === 0).length;
  for (const item of overdue) {
    const name = organName(input.ledger, item.organs[0]);
    if (name === null) continue;
    const counts = row(name);
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
        { text: done.base === 0 ? '—' : rounded(done.numerator, done.base) },
        { text: String(late), value: late },
        { text: String(longest), value: longest },
      ];
    }),
    summary: null,
    notes: [
      `落实率＝经核查已落实的条数÷主办并已交办的条数；逾期项数含代表建议；按最长逾期天数排列${unled === 0 ? '' : `；另有${unled}条没有确定主办单位，不在表内`}。`,
    ],
  };
}
