import { CoreError } from '#core/core-error.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import { asOfInput } from '../facts/as-of-input.ts';
import { opinionInScope } from '../facts/opinion-facts.ts';
import { organInScope, organName } from '../facts/organ-facts.ts';
import { type OverdueItem, overdueItems } from '../facts/overdue-items.ts';
import { heading, paragraph } from '../outline/blocks.ts';
import type { Brief } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freeParagraphs, freePart } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { letterFrame } from '../outline/paper-frame.ts';
import { paperDate } from '../words/paper-date.ts';
import { overdueColumns, overdueTable } from './overdue-table.ts';
import { printedAddressee } from './printed-addressee.ts';

/** 督办函: which items, handed over when, due when, overdue by how many days, and what has not come. */
export const chaseLetterPlan: BriefPlan = {
  kind: {
    id: 'chase-letter',
    title: '催办督办函',
    purpose: '就逾期未办结的事项催办一个承办单位或一件审议意见。',
    scope: [
      { name: 'organ', required: false, collection: 'organs' },
      { name: 'opinion', required: false, collection: 'opinions' },
      { name: 'as-of', required: false, collection: null },
    ],
    freeParts: [
      { name: 'request', title: '办理要求' },
      { name: 'number', title: '发文字号序号' },
    ],
    hasTable: true,
  },
  columns: overdueColumns,
  comparisons: () => [],
  plan: planChase,
};

/** The letter is of the day that its scope names, else of today: its dates, the days overdue and what it chases. */
function planChase(whole: BriefInput): Brief {
  const input = asOfInput(whole);
  const target = targetOf(input);
  const items = overdueItems(input.ledger, input.today).filter(target.covers);
  if (items.length === 0) throw new CoreError('brief-scope-empty', { name: target.name });
  const request = freePart(input, { name: 'request', title: '办理要求', proposal: requestText() });
  const table = overdueTable(input.ledger, items, '逾期未办结事项清单');
  return letterFrame(input, {
    kind: 'chase-letter',
    title:
      items.length === 1 ? `关于催办“${items[0]?.title ?? ''}”事项的函` : `关于催办${items.length}项逾期未办结事项的函`,
    addressee: target.addressee,
    blocks: numberHeadings([
      paragraph(leadText(input, items), '导语', items.length <= 3 ? items.flatMap((item) => item.sources) : []),
      heading(1, '尚缺材料'),
      ...missingBlocks(items),
      heading(1, '办理要求'),
      ...freeParagraphs(request),
    ]),
    attachments: [{ title: table.title, orientation: 'landscape', blocks: [{ type: 'table', table }] }],
    freeParts: [request],
    counts: countsOf(items),
    records: items.map((item) => item.record),
    chases: items.map((item) => chaseOf(item, input.scope.organ ? target.organs : item.organs)),
    chasedOn: input.today,
    subject: target.name,
  });
}

type Target = { name: string; addressee: string; organs: string[]; covers(item: OverdueItem): boolean };

function targetOf(input: BriefInput): Target {
  const { organ, opinion } = input.scope;
  if (organ) {
    const record = organInScope(input.ledger, organ);
    return {
      name: record.title,
      addressee: record.title,
      organs: [record.id],
      covers: (item) => item.organs.includes(record.id) && (!opinion || item.opinion === opinion),
    };
  }
  if (!opinion) throw new CoreError('brief-scope-missing', { name: 'organ', reason: 'organ-or-opinion' });
  const record = opinionInScope(input);
  const organs = addresseesOf(input.ledger.organs, record).flatMap((one) => organName(input.ledger, one.organ) ?? []);
  const addressee = printedAddressee(record) ?? (organs.join('、') || '（主送机关未明确）');
  return { name: record.title, addressee, organs: [], covers: (item) => item.opinion === record.id };
}

/** The fact that the letter is, once it goes out: a chase of its addressee, or of those who owe what it speaks of. */
function chaseOf({ collection, id }: OverdueItem, organs: string[]) {
  return { collection, id, organs };
}

function leadText(input: BriefInput, items: OverdueItem[]): string {
  const longest = items[0];
  const most = longest
    ? `，逾期最长的“${longest.title}”应于${paperDate(longest.due)}办结，已逾期${longest.days}天（${longest.workingDays}个工作日）`
    : '';
  return `经查，截至${paperDate(input.today)}，由你单位办理的事项中有${items.length}项逾期未办结${most}。现予催办，有关事项函告如下。`;
}

function missingBlocks(items: OverdueItem[]) {
  const counts = new Map<string, number>();
  for (const item of items) for (const part of item.missing) counts.set(part, (counts.get(part) ?? 0) + 1);
  const parts = [...counts].map(([part, count]) => `${part}${count}项`);
  const text = parts.length === 0 ? '材料已报齐，尚未办结。' : `截至目前，尚缺${parts.join('、')}，逐项情况见附件。`;
  return [paragraph(text, '尚缺材料')];
}

function requestText(): string {
  return '请抓紧办理，并于收到本函之日起书面报告办理进展、逾期原因和预计完成时间；确需延期的，请书面说明理由。';
}

function countsOf(items: OverdueItem[]): Record<string, number> {
  const of = (collection: string) => items.filter((item) => item.record.startsWith(`${collection}/`)).length;
  return { opinions: of('opinions'), points: of('points'), suggestions: of('suggestions') };
}
