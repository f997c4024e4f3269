import { CoreError } from '#core/core-error.ts';
import { committeeName } from '../facts/office-facts.ts';
import { type OpenItem, type OpenKind, openItems } from '../facts/open-items.ts';
import { heading, numbered, paragraph, run } from '../outline/blocks.ts';
import type { Brief } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { reportFrame } from '../outline/paper-frame.ts';
import { daysBetween, paperDate } from '../words/paper-date.ts';
import { openItemColumns, openItemTable, openKindWords } from './open-item-table.ts';

const defaultDays = 365;

/** 未落实清单: everything that has been open for more than a year (or as many days as asked). */
export const unfinishedListPlan: BriefPlan = {
  kind: {
    id: 'unfinished-list',
    title: '未落实清单',
    purpose: '交办满一年（或指定天数）仍未落实的审议意见、建议、议案和承诺。',
    scope: [{ name: 'days', required: false, collection: null }],
    freeParts: [{ name: 'nextSteps', title: '下一步工作' }],
    hasTable: true,
  },
  columns: openItemColumns,
  comparisons: () => [],
  plan: planUnfinished,
};

function planUnfinished(input: BriefInput): Brief {
  const days = daysAsked(input.scope.days);
  const old = openItems(input.ledger)
    .filter((item) => item.since !== null && daysBetween(item.since, input.today) > days)
    .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? '') || (a.record < b.record ? -1 : 1));
  const name = days === defaultDays ? '跨年度未落实事项' : `超过${days}天未落实事项`;
  if (old.length === 0) throw new CoreError('brief-scope-empty', { name });
  const undated = openItems(input.ledger).filter((item) => item.since === null).length;
  const nextSteps = freePart(input, { name: 'nextSteps', title: '下一步工作', proposal: '' });
  const table = openItemTable(old, `${name}清单`, input.today);
  return reportFrame(input, {
    kind: 'unfinished-list',
    title: `关于${name}的报告`,
    addressee: committeeName(input),
    blocks: numberHeadings([
      heading(1, '总体情况'),
      paragraph(overallText(input, old, days, undated), '总体情况'),
      heading(1, '历时最长的事项'),
      ...numbered(
        old.slice(0, 5).map((item) => longestRun(input, item)),
        '历时最长的事项',
      ),
      ...freeSection(nextSteps),
    ]),
    attachments: [{ title: table.title, orientation: 'landscape', blocks: [{ type: 'table', table }] }],
    freeParts: [nextSteps],
    counts: countsOf(old),
    records: old.map((item) => item.record),
    subject: table.title,
  });
}

function daysAsked(days: string | undefined): number {
  const asked = days === undefined ? defaultDays : Number(days);
  if (!Number.isInteger(asked) || asked < 0) throw new CoreError('bad-input', { field: 'days', reason: 'number' });
  return asked;
}

function overallText(input: BriefInput, old: OpenItem[], days: number, undated: number): string {
  const kinds = [...new Set(old.map((item) => item.kind))];
  const parts = kinds.map((kind) => `${openKindWords[kind]}${old.filter((item) => item.kind === kind).length}项`);
  const gap = undated > 0 ? `另有${undated}项没有交办日期，未列入。` : '';
  return `截至${paperDate(input.today)}，交办超过${days}天仍未落实的事项共${old.length}项，其中${parts.join('、')}。${gap}`;
}

function longestRun(input: BriefInput, item: OpenItem) {
  const days = item.since ? daysBetween(item.since, input.today) : 0;
  return run(
    `“${item.title}”（${item.organ}）自${paperDate(item.since)}起历时${days}天，目前${item.status}。`,
    item.sources,
  );
}

/** Counts by collection, for the statement of the data. */
export function countsOf(items: readonly OpenItem[]): Record<string, number> {
  const names: Record<OpenKind, string> = {
    point: 'points',
    suggestion: 'suggestions',
    motion: 'motions',
    commitment: 'commitments',
  };
  const counts: Record<string, number> = {};
  for (const item of items) counts[names[item.kind]] = (counts[names[item.kind]] ?? 0) + 1;
  return counts;
}
