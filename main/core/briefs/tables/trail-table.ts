import { ledgerLanguage } from '#core/ledger/ledger-language.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { type TrailRow, trailColumns } from '#shared/lists/trail-columns.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { BriefTable } from '../outline/brief.ts';
import { aroundLedger } from './around-ledger.ts';
import { listSheet } from './list-sheet.ts';

/** Rows of the trail as a table of a workbook, in the office's language. `today` is the ISO day under whose names organs stand. */
export function trailTable(rows: readonly TrailRow[], ledger: Ledger, today: string): BriefTable {
  const title = message(ledgerLanguage(ledger), 'sheet.trail');
  return listSheet({ id: 'trail', title }, trailColumns, rows, aroundLedger(ledger, today));
}
