import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Duty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { type Telling, told, toldList } from '#shared/messages/catalogue.ts';
import { toldNumber } from '#shared/messages/numbered-title.ts';
import { groupBy } from '../../group-by.ts';
import { keptDuties } from '../duties/all-duties.ts';
import { item } from './desk-item.ts';

const common = { urgency: 'to-check', action: 'open', about: 'no-due' } as const;
/** So many suggestions are named in the reason of one item. */
const mostNamed = 8;

/** True for an answer or a report that somebody owes by no day: no paper, no rule and no person gave it one. */
function isUndated({ kind, state, due }: Duty): boolean {
  return state === 'open' && due === null && (kind === 'written-report' || kind === 'answer');
}

function organsOf({ organs }: Ledger, duties: readonly Duty[]): string | null {
  return (
    organTitles(
      organs,
      duties.flatMap((duty) => duty.organs),
    ).join('、') || null
  );
}

function opinionItems(ledger: Ledger, duties: readonly Duty[]): DeskItem[] {
  return [...groupBy(duties, ({ record }) => record)].map(([record, owed]) => {
    const { title = '' } = ledger.opinions[record] ?? {};
    const bare = { ...common, title, collection: 'opinions', record } as const;
    return item({ ...bare, organ: organsOf(ledger, owed), because: told('because.no-due') });
  });
}

function suggestionItem(ledger: Ledger, one: SuggestionRecord, duties: readonly Duty[]): DeskItem {
  const isStartKnown = (one.rounds.at(-1)?.openedOn ?? null) !== null;
  const because = told(isStartKnown ? 'because.no-due' : 'because.no-due-no-start');
  const owed = duties.filter(({ record }) => record === one.id);
  const bare = { ...common, title: one.title, collection: 'suggestions', record: one.id } as const;
  return item({ ...bare, organ: organsOf(ledger, owed), because });
}

/** Many of one kind are one line: a list without the days of hand-over leaves all its suggestions without one. */
function suggestionItems(ledger: Ledger, duties: readonly Duty[]): DeskItem[] {
  const records = [...new Set(duties.map(({ record }) => record))].flatMap((id) => ledger.suggestions[id] ?? []);
  const [first] = records;
  if (!first || records.length === 1) return records.map((one) => suggestionItem(ledger, one, duties));
  const names = records.slice(0, mostNamed).map(({ number, title }): Telling => (number ? toldNumber(number) : title));
  const suggestions = toldList(names);
  const because = told(records.length > mostNamed ? 'because.no-dues-some' : 'because.no-dues-all', { suggestions });
  const title = told('desk.no-dues', { count: records.length });
  const bare = { ...common, title, collection: 'suggestions', record: first.id } as const;
  return [{ ...item({ ...bare, organ: null, because, count: records.length }), id: 'suggestions~no-due' }];
}

const undatedOf = keptDuties(isUndated);

/** Reports and answers that are owed by no day: no list of what falls due can hold them, so they stand here until somebody enters one. */
export function undatedDutyItems(ledger: Ledger): DeskItem[] {
  const undated = undatedOf(ledger);
  const of = (collection: Duty['collection']) => undated.filter((duty) => duty.collection === collection);
  return [...opinionItems(ledger, of('opinions')), ...suggestionItems(ledger, of('suggestions'))];
}
