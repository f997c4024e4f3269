import { CoreError } from '#core/core-error.ts';
import { committeeName } from '../facts/office-facts.ts';
import { type OpenItem, type OpenKind, openItems } from '../facts/open-items.ts';
import { heading, paragraph } from '../outline/blocks.ts';
import type { Brief } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { reportFrame } from '../outline/paper-frame.ts';
import { paperDate } from '../words/paper-date.ts';
import { openItemColumns, openItemTable, openKindWords } from './open-item-table.ts';
import { countsOf } from './unfinished-list-plan.ts';

/** 换届移交清单: everything that one term hands on to the next, one table for each kind. */
export const handoverListPlan: BriefPlan = {
  kind: {
    id: 'handover-list',
    title: '换届移交清单',
    purpose: '换届时移交下一届的全部未办结事项，按类别分表。',
    scope: [],
    freeParts: [{ name: 'explanation', title: '移交说明' }],
    hasTable: true,
  },
  columns: openItemColumns,
  comparisons: () => [],
  plan: planHandover,
};

const order: readonly OpenKind[] = ['motion', 'point', 'suggestion', 'commitment'];

function planHandover(input: BriefInput): Brief {
  const items = openItems(input.ledger);
  if (items.length === 0) throw new CoreError('brief-scope-empty', { name: '移交事项' });
  const groups = order
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
    .filter((group) => group.items.length > 0);
  const explanation = freePart(input, { name: 'explanation', title: '移交说明', proposal: '' });
  const term = input.office.term.trim();
  return reportFrame(input, {
    kind: 'handover-list',
    title: `关于移交${term === '' ? '本届' : term}未办结事项的报告`,
    addressee: committeeName(input),
    blocks: numberHeadings([
      heading(1, '总体情况'),
      paragraph(overallText(input, items), '总体情况'),
      heading(1, '分类情况'),
      ...groups.map((group) => paragraph(groupText(group.kind, group.items), '分类情况')),
      ...freeSection(explanation),
    ]),
    attachments: groups.map((group) => {
      const table = openItemTable(group.items, `移交${openKindWords[group.kind]}清单`, input.today);
      return { title: table.title, orientation: 'landscape', blocks: [{ type: 'table', table }] };
    }),
    freeParts: [explanation],
    counts: countsOf(items),
    records: items.map((item) => item.record),
    subject: '换届移交',
  });
}

function overallText(input: BriefInput, items: OpenItem[]): string {
  const late = items.filter((item) => item.due !== null && item.due < input.today).length;
  return `截至${paperDate(input.today)}，尚在督办、需要移交的事项共${items.length}项，其中已过时限${late}项。`;
}

function groupText(kind: OpenKind, items: OpenItem[]): string {
  const none = items.filter((item) => item.organ === '—').length;
  const gap = none > 0 ? `，其中${none}项尚未确定承办单位` : '';
  const oldest = [...items]
    .filter((item) => item.since !== null)
    .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''))[0];
  const since = oldest ? `，最早的自${paperDate(oldest.since)}起` : '';
  return `${openKindWords[kind]}${items.length}项${gap}${since}，逐项见附件。`;
}
