import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import type { OverdueItem } from '../facts/overdue-items.ts';
import type { BriefTable, Column } from '../outline/brief.ts';
import { narrowDate } from '../words/paper-date.ts';

export const overdueColumns: Column[] = [
  { id: 'number', title: '序号', width: 11, grow: 0, align: 'center', kind: 'number' },
  { id: 'title', title: '事项', width: 40, grow: 3, align: 'left', kind: 'text' },
  { id: 'origin', title: '来源', width: 30, grow: 2, align: 'left', kind: 'text' },
  { id: 'organ', title: '承办单位', width: 30, grow: 2, align: 'left', kind: 'text' },
  { id: 'handed', title: '交办日期', width: 20, grow: 0, align: 'center', kind: 'date' },
  { id: 'due', title: '应办结日期', width: 20, grow: 0, align: 'center', kind: 'date' },
  { id: 'days', title: '逾期天数\n（工作日）', width: 20, grow: 0, align: 'center', kind: 'number' },
  { id: 'missing', title: '尚缺', width: 22, grow: 1, align: 'left', kind: 'text' },
  { id: 'reason', title: '滞后原因', width: 22, grow: 1, align: 'left', kind: 'text' },
];

/** Overdue items as a landscape table, the longest overdue first. */
export function overdueTable(ledger: Ledger, items: readonly OverdueItem[], title: string): BriefTable {
  return {
    id: 'overdue',
    title,
    columns: overdueColumns,
    rows: items.map((item, index) => [
      { text: String(index + 1), value: index + 1 },
      { text: item.title, sources: item.places },
      { text: item.origin },
      { text: organTitles(ledger.organs, item.organs).join('、') || '—' },
      { text: narrowDate(item.handedOverOn) || '—', value: item.handedOverOn },
      { text: narrowDate(item.due), value: item.due },
      { text: `${item.days}天\n（${item.workingDays}）`, value: item.days },
      { text: item.missing.join('、') || '—' },
      { text: item.reason || '单位未报告' },
    ]),
    summary: `共${items.length}项，逾期最长${Math.max(0, ...items.map((item) => item.days))}天。`,
    notes: ['逾期天数按自然日从应办结日次日起算，括号内为工作日数，已扣除法定节假日和休息日。'],
  };
}
