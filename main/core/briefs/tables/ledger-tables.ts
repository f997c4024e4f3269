import type { Clock, Workspace } from '#core/context-parts.ts';
import { commitmentRows, owedCommitments } from '#core/ledger/commitments/commitment-rows.ts';
import { targetRows } from '#core/ledger/commitments/edit-commitments.ts';
import { withOwed } from '#core/ledger/duties/owed-rows.ts';
import { ledgerLanguage } from '#core/ledger/ledger-language.ts';
import { motionRows } from '#core/ledger/motions/motion-file.ts';
import { organRows } from '#core/ledger/organs/organ-rows.ts';
import { pointRows } from '#core/ledger/points/point-rows.ts';
import { dueItems, usualDays } from '#core/ledger/status/due-items.ts';
import { listedSuggestions } from '#core/ledger/suggestions/listed-suggestions.ts';
import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { allLists, type ListName } from '#shared/lists/all-lists.ts';
import type { Column } from '#shared/lists/list-column.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { BriefTable } from '../outline/brief.ts';
import { aroundLedger } from './around-ledger.ts';
import { listSheet } from './list-sheet.ts';

type Listed = { id: string };
type Titled = { id: string; title: string };
/** Writes the rows of a list that a ledger has on a day and that are chosen. */
type WriteSheet = (ledger: Ledger, today: string, chosen: (row: Listed) => boolean, titled: Titled) => BriefTable;

/** `rows`: what the call of the list gives. */
function sheetOf<Row extends Listed>(
  columns: readonly Column<Row>[],
  rows: (ledger: Ledger, today: string) => Row[],
): WriteSheet {
  return (ledger, today, chosen, titled) =>
    listSheet(titled, columns, rows(ledger, today).filter(chosen), aroundLedger(ledger, today));
}

const { points, suggestions, motions, commitments, targets, organs, due } = allLists;

const sheets = {
  points: sheetOf(points, (ledger, today) => withOwed(ledger, 'points', pointRows(ledger), today)),
  suggestions: sheetOf(suggestions, listedSuggestions),
  motions: sheetOf(motions, (ledger, today) => withOwed(ledger, 'motions', motionRows(ledger, undefined), today)),
  commitments: sheetOf(commitments, (ledger, today) => owedCommitments(ledger, commitmentRows(ledger), today)),
  targets: sheetOf(targets, (ledger) => targetRows(ledger)),
  organs: sheetOf(organs, organRows),
  due: sheetOf(due, (ledger, today) => dueItems(ledger, today, usualDays)),
} as const satisfies Partial<Record<ListName, WriteSheet>>;

export type LedgerTable = keyof typeof sheets;

/** What a list of the ledger takes: the workspace and the day. */
type TableContext = Workspace & Pick<Clock, 'today'>;

/** A list of the ledger as a table; `ids` keeps only those records, an absent list keeps all. */
export function ledgerTable(name: LedgerTable, ids: readonly string[] | undefined, context: TableContext): BriefTable {
  const { ledger } = context.store;
  const wanted = ids ? new Set(ids) : null;
  const chosen = (row: Listed & Partial<Pick<DeskItem, 'record'>>) =>
    wanted === null || wanted.has(row.id) || wanted.has(row.record ?? row.id);
  return sheets[name](ledger, context.today(), chosen, {
    id: name,
    title: message(ledgerLanguage(ledger), `sheet.${name}`),
  });
}
