import type { CallOutput } from '#shared/contract/contract.ts';
import type { Owed } from './diary.ts';
import { idOf, type OfficeYear } from './office-year.ts';

type Item = CallOutput<'due.list'>[number];

const words: Partial<Record<NonNullable<Item['duty']>, string>> = {
  'hand-over': '交办',
  draft: '征求意见稿',
  'written-report': '报告',
  'carry-out': '条目时限',
  answer: '答复',
  promise: '承诺',
};

/** A day later or earlier by whole days, ISO. */
function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What an item of the desk is called in the diary: `O1:报告:1@2027-08-31`. Points of one opinion share its report. */
function named(office: OfficeYear, item: Item): string {
  const marks = new Map([...office.ids].map(([mark, id]) => [id, mark]));
  const word = words[item.duty ?? 'answer'] ?? item.duty;
  const mark = marks.get(item.record) ?? item.record;
  const day = `@${item.due}`;
  if (item.duty === 'carry-out' || item.duty === 'promise' || item.duty === 'hand-over') return `${mark}:${word}${day}`;
  if (item.collection === 'motions') return `${mark}:报告${day}`;
  return `${mark.split('.')[0]}:${word}:${item.round}${day}`;
}

/** What is owed on an evening, in the diary's three lists: late, late by a point's own limit, due within thirty days. */
export async function owedOn(office: OfficeYear, day: string, basis: 'happened' | 'known'): Promise<Required<Owed>> {
  const items = await office.ask('due.list', { asOf: day, basis, days: 30 });
  const lists: Required<Owed> = { overdue: [], limitOverdue: [], dueWithin30: [] };
  for (const item of items) {
    const name = named(office, item);
    const isLate = (item.due ?? '') < day;
    if (!isLate && (item.due ?? '') > shifted(day, 30)) continue;
    const list = !isLate ? lists.dueWithin30 : item.duty === 'carry-out' ? lists.limitOverdue : lists.overdue;
    if (!list.includes(name)) list.push(name);
  }
  for (const list of Object.values(lists)) list.sort();
  return lists;
}

/** Where a record stands, in the ledger's own name of its stage or status. */
export async function stageOf(office: OfficeYear, mark: string): Promise<string> {
  const id = idOf(office, mark);
  if (mark.includes('.')) {
    const point = (await office.ask('points.list', {})).find((one) => one.id === id);
    return point?.status ?? 'gone';
  }
  if (mark.startsWith('O')) return (await office.ask('opinions.get', { id })).opinion.stage;
  if (mark.startsWith('M')) return (await office.ask('motions.get', { id })).motion.status;
  return (await office.ask('suggestions.get', { id })).status;
}
