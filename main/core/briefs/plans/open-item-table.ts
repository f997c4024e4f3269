import type { OpenItem, OpenKind } from '../facts/open-items.ts';
import type { BriefTable, Column } from '../outline/brief.ts';
import { daysBetween, narrowDate } from '../words/paper-date.ts';
import { withoutEmpty } from './without-empty.ts';

export const openKindWords: Record<OpenKind, string> = {
  point: '审议意见',
  suggestion: '代表建议',
  motion: '代表议案',
  commitment: '承诺事项',
};

export const openItemColumns: Column[] = [
  { id: 'number', title: '序号', width: 11, grow: 0, align: 'center', kind: 'number' },
  { id: 'title', title: '事项', width: 44, grow: 3, align: 'left', kind: 'text' },
  { id: 'origin', title: '来源', width: 34, grow: 2, align: 'left', kind: 'text' },
  { id: 'organ', title: '承办单位', width: 28, grow: 1, align: 'left', kind: 'text' },
  { id: 'since', title: '起始日期', width: 20, grow: 0, align: 'center', kind: 'date' },
  { id: 'days', title: '历时\n（天）', width: 17, grow: 0, align: 'right', kind: 'number' },
  { id: 'due', title: '时限', width: 20, grow: 0, align: 'center', kind: 'date' },
  { id: 'status', title: '状态', width: 16, grow: 0, align: 'center', kind: 'text' },
  { id: 'latest', title: '最近进展', width: 20, grow: 2, align: 'left', kind: 'text' },
  { id: 'next', title: '下一步', width: 16, grow: 1, align: 'left', kind: 'text' },
];

/** Unsettled items as a landscape table, the oldest first. */
export function openItemTable(items: readonly OpenItem[], title: string, today: string): BriefTable {
  const ordered = [...items].sort(
    (a, b) => (a.since ?? '9').localeCompare(b.since ?? '9') || (a.record < b.record ? -1 : 1),
  );
  return withoutEmpty('next', {
    id: title,
    title,
    columns: openItemColumns,
    rows: ordered.map((item, index) => {
      const days = item.since ? daysBetween(item.since, today) : null;
      return [
        { text: String(index + 1), value: index + 1 },
        { text: item.title, sources: item.sources },
        { text: item.origin },
        { text: item.organ },
        { text: narrowDate(item.since) || '—', value: item.since },
        { text: days === null ? '—' : String(days), value: days },
        { text: narrowDate(item.due) || '时限未定', value: item.due },
        { text: item.status },
        { text: item.latest },
        { text: item.next },
      ];
    }),
    summary: `共${ordered.length}项。`,
    notes: ['历时自交办之日起按自然日计算；没有交办的，自文件日期起计算。'],
  });
}
