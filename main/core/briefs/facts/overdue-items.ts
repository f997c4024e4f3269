import { addDays } from '#core/calendar/iso-day.ts';
import { makeWorkingCalendar } from '#core/calendar/working-calendar.ts';
import { feedbackOf } from '#core/ledger/ledger-index.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { opinionName } from '../words/opinion-name.ts';
import { daysBetween } from '../words/paper-date.ts';
import { sourceNote } from '../words/source-note.ts';
import { followedOpinions } from './opinion-facts.ts';
import { organRootId } from './organ-facts.ts';

/** An open item past its due date, whatever kind it is. */
export type OverdueItem = {
  /** `<collection>/<id>` */
  record: string;
  title: string;
  /** Paper it comes from, in words. */
  origin: string;
  opinion: string | null;
  /** Organ ids under which accounts are kept, the leading one first. */
  organs: string[];
  handedOverOn: string | null;
  due: string;
  days: number;
  workingDays: number;
  /** What has not come yet. */
  missing: string[];
  reason: string;
  sources: string[];
};

const settled: readonly SuggestionRecord['status'][] = [
  'answered',
  'rated',
  'closed',
  'tracking',
  'not-filed',
  'withdrawn',
];

/** Everything open and past its due date on `today` (ISO), the longest overdue first. */
export function overdueItems(ledger: Ledger, today: string): OverdueItem[] {
  const count = workingDayCounter(ledger, today);
  const opinions = new Map(followedOpinions(ledger).map((opinion) => [opinion.id, opinion]));
  const points = Object.values(ledger.points).flatMap((point) => {
    const opinion = opinions.get(point.opinion);
    if (!opinion || !isOpenPoint(point.status) || point.state === 'withdrawn' || !isPast(point.due, today)) return [];
    return [pointItem(ledger, point, { name: opinionName(opinion), handedOverOn: opinion.handedOverOn }, today, count)];
  });
  const suggestions = Object.values(ledger.suggestions)
    .filter((one) => !settled.includes(one.status) && isPast(one.due, today))
    .map((one) => suggestionItem(ledger, one, today, count));
  return [...points, ...suggestions].sort((a, b) => b.days - a.days || (a.record < b.record ? -1 : 1));
}

function isPast(due: { date: string } | null, today: string): boolean {
  return due !== null && due.date < today;
}

function pointItem(
  ledger: Ledger,
  point: PointRecord,
  origin: { name: string; handedOverOn: string | null },
  today: string,
  count: (from: string) => number,
): OverdueItem {
  const due = point.due?.date ?? today;
  const missing: string[] = [];
  if (feedbackOf(ledger, point.opinion).length === 0) missing.push('反馈报告');
  if (!point.selfReport) missing.push('单位自评');
  if (point.evidence.length === 0) missing.push('佐证材料');
  return {
    record: `points/${point.id}`,
    title: point.title,
    origin: origin.name,
    opinion: point.opinion,
    organs: organsOf(ledger, [point.lead, ...point.support]),
    handedOverOn: origin.handedOverOn,
    due,
    days: daysBetween(due, today),
    workingDays: count(due),
    missing,
    reason: point.note.trim(),
    sources: [sourceNote(ledger, point.citation)],
  };
}

function suggestionItem(
  ledger: Ledger,
  suggestion: SuggestionRecord,
  today: string,
  count: (from: string) => number,
): OverdueItem {
  const due = suggestion.due?.date ?? today;
  const missing = ['答复'];
  if (!suggestion.rounds.at(-1)?.contactedOn) missing.push('与代表面商的记录');
  return {
    record: `suggestions/${suggestion.id}`,
    title: suggestion.title,
    origin: suggestion.number ? `代表建议第${suggestion.number}号` : '代表建议',
    opinion: null,
    organs: organsOf(ledger, [...suggestion.lead, ...suggestion.support]),
    handedOverOn: suggestion.handedOverOn,
    due,
    days: daysBetween(due, today),
    workingDays: count(due),
    missing,
    reason: suggestion.note.trim(),
    sources: suggestion.citation ? [sourceNote(ledger, suggestion.citation)] : [],
  };
}

function organsOf(ledger: Ledger, ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.flatMap((id) => (id ? [organRootId(ledger, id)] : [])))];
}

/** Working days after an ISO day up to and with today; each start is counted once. */
function workingDayCounter(ledger: Ledger, today: string): (from: string) => number {
  const calendar = makeWorkingCalendar(ledger.holidays);
  const known = new Map<string, number>();
  return (from) => {
    const counted = known.get(from);
    if (counted !== undefined) return counted;
    let days = 0;
    for (let day = addDays(from, 1); day <= today; day = addDays(day, 1)) if (calendar.isWorkday(day)) days += 1;
    known.set(from, days);
    return days;
  };
}
