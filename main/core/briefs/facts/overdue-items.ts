import { addDays } from '#core/calendar/iso-day.ts';
import { makeWorkingCalendar } from '#core/calendar/working-calendar.ts';
import { overdueDuties } from '#core/ledger/duties/all-duties.ts';
import { pointsOf } from '#core/ledger/ledger-index.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { Duty, DutyKind } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { matterName } from '../words/matter-name.ts';
import { opinionMatter, opinionName } from '../words/opinion-name.ts';
import { daysBetween } from '../words/paper-date.ts';
import { addressOf, sourceNote } from '../words/source-note.ts';
import { organRootId } from './organ-facts.ts';

/** An open item past its due date, whatever kind it is. */
export type OverdueItem = {
  collection: 'opinions' | 'points' | 'suggestions';
  id: string;
  /** `<collection>/<id>` */
  record: string;
  title: string;
  /** Paper it comes from, in words. */
  origin: string;
  /** What the suggestion or the opinion is about, as a title of another paper names it. */
  matter: string;
  opinion: string | null;
  /** Organ ids under which accounts are kept, the leading one first. */
  organs: string[];
  handedOverOn: string | null;
  due: string;
  days: number;
  workingDays: number;
  /** What has not come yet. */
  missing: string[];
  /** Why it is late, in the words of the organ; empty where it said nothing. */
  reason: string;
  sources: string[];
  /** The same places beside `origin`, which names the paper already. */
  places: string[];
};

/** Duties that a paper to the organ speaks of: what it owes in writing, and the work it was given a day for. */
const spoken: readonly DutyKind[] = ['written-report', 'answer', 'support', 'carry-out'];

/** Everything owed by an organ and past its due date on `today` (ISO), the longest overdue first: the same duties as on the desk. */
export function overdueItems(ledger: Ledger, today: string): OverdueItem[] {
  const count = workingDayCounter(ledger, today);
  const items = overdueDuties(ledger, today).flatMap((duty): OverdueItem[] => {
    if (!spoken.includes(duty.kind) || !duty.due) return [];
    const due = duty.due.date;
    const days = { due, days: daysBetween(due, today), workingDays: count(due) };
    if (duty.collection === 'points') return pointItem(ledger, duty, days);
    if (duty.collection === 'opinions') return opinionItem(ledger, duty, days);
    return duty.collection === 'suggestions' ? suggestionItem(ledger, duty, days) : [];
  });
  // A point that owes its report and its work stands once, with the older date.
  const oldest = new Map<string, OverdueItem>();
  for (const item of items) {
    const key = `${item.record} ${item.organs[0] ?? ''}`;
    const known = oldest.get(key);
    if (!known || known.days < item.days) oldest.set(key, item);
  }
  return [...oldest.values()].sort((a, b) => b.days - a.days || (a.record < b.record ? -1 : 1));
}

type Days = Pick<OverdueItem, 'due' | 'days' | 'workingDays'>;

function pointItem(ledger: Ledger, duty: Duty, days: Days): OverdueItem[] {
  const point = ledger.points[duty.record];
  const opinion = point && ledger.opinions[point.opinion];
  if (!point || !opinion) return [];
  const missing: string[] = [];
  // The report on the whole opinion is not this organ's; what it owes in writing is an answer of its own, where a day was set for one.
  if (duty.kind === 'written-report') missing.push('反馈报告');
  if (!point.selfReport) missing.push('办理结果的说明');
  if (point.evidence.length === 0) missing.push('佐证材料');
  return [
    {
      ...days,
      collection: 'points',
      id: point.id,
      record: `points/${point.id}`,
      title: point.title,
      origin: opinionName(opinion),
      matter: opinionMatter(opinion),
      opinion: point.opinion,
      organs: organsOf(ledger, [...duty.organs, ...point.support]),
      handedOverOn: opinion.handedOverOn,
      missing,
      reason: point.selfReport?.note.trim() ?? '',
      sources: [sourceNote(ledger, point.citation)],
      places: [placeBeside(ledger, opinion.title, point.citation)],
    },
  ];
}

/** The report on an opinion: one debt of the organ that the opinion was handed to, however many points it has. */
function opinionItem(ledger: Ledger, duty: Duty, days: Days): OverdueItem[] {
  const opinion = ledger.opinions[duty.record];
  if (!opinion) return [];
  const cited = opinion.affirmation ?? pointsOf(ledger, opinion.id)[0]?.citation ?? null;
  return [
    {
      ...days,
      collection: 'opinions',
      id: opinion.id,
      record: `opinions/${opinion.id}`,
      title: `${opinionName(opinion)}研究处理情况报告`,
      origin: opinionName(opinion),
      matter: opinionMatter(opinion),
      opinion: opinion.id,
      organs: organsOf(ledger, duty.organs),
      handedOverOn:
        addresseesOf(ledger.organs, opinion).find((one) => duty.organs.includes(one.organ ?? ''))?.on ??
        opinion.handedOverOn,
      missing: ['反馈报告'],
      reason: '',
      sources: cited ? [sourceNote(ledger, cited)] : [],
      places: cited ? [placeBeside(ledger, opinion.title, cited)] : [],
    },
  ];
}

function suggestionItem(ledger: Ledger, duty: Duty, days: Days): OverdueItem[] {
  const suggestion = ledger.suggestions[duty.record];
  if (!suggestion) return [];
  const missing = duty.kind === 'support' ? ['协办意见'] : ['答复'];
  const round = suggestion.rounds.at(-1);
  // A letter of a past day names no list that came later.
  const cited = suggestion.citation && ledger.documents[suggestion.citation.document] ? suggestion.citation : null;
  if (duty.kind === 'answer' && !round?.contactedOn && !round?.contacted) missing.push('与代表面商的记录');
  return [
    {
      ...days,
      collection: 'suggestions',
      id: suggestion.id,
      record: `suggestions/${suggestion.id}`,
      title: suggestion.title,
      origin: suggestion.number ? `代表建议第${suggestion.number}号` : '代表建议',
      matter: matterName(suggestion.title),
      opinion: null,
      // Who supports owes an opinion of its own, not the answer.
      organs: organsOf(ledger, duty.organs),
      handedOverOn: suggestion.handedOverOn,
      missing,
      reason: '',
      sources: cited ? [sourceNote(ledger, cited)] : [],
      places: cited ? [sourceNote(ledger, cited)] : [],
    },
  ];
}

/** Where a passage stands, without the title of its paper where that stands beside it. */
function placeBeside(ledger: Ledger, title: string, citation: Citation): string {
  const isNamed = ledger.documents[citation.document]?.title === title;
  return isNamed ? addressOf(citation) : sourceNote(ledger, citation);
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
