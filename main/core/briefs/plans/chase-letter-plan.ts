import { addDays } from '#core/calendar/iso-day.ts';
import { makeWorkingCalendar } from '#core/calendar/working-calendar.ts';
import { CoreError } from '#core/core-error.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { asOfInput } from '../facts/as-of-input.ts';
import { opinionInScope } from '../facts/opinion-facts.ts';
import { organInScope, organName } from '../facts/organ-facts.ts';
import { type OverdueItem, overdueItems } from '../facts/overdue-items.ts';
import { numbered, paragraph, run } from '../outline/blocks.ts';
import type { Block, Brief } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freeParagraphs, freePart } from '../outline/free-text.ts';
import { letterFrame } from '../outline/paper-frame.ts';
import { bookTitle } from '../words/book-title.ts';
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
    unsourced: true,
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
  const request = freePart(input, { name: 'request', title: '办理要求', proposal: requestText(input, items) });
  const table = overdueTable(input.ledger, items, '逾期未办结事项清单');
  return letterFrame(input, {
    kind: 'chase-letter',
    title: titleOf(items),
    addressee: target.addressee,
    blocks: [
      ...leadBlocks(input, items, target.addressee),
      ...freeParagraphs(request),
      paragraph('特此函告。', '结语'),
    ],
    attachments:
      items.length <= mostTold
        ? []
        : [{ title: table.title, orientation: 'landscape', blocks: [{ type: 'table', table }] }],
    sheets: [table],
    freeParts: [request],
    counts: countsOf(items),
    records: items.map((item) => item.record),
    chases: items.map((item) => chaseOf(item, input.scope.organ ? target.organs : item.organs)),
    chasedOn: input.today,
    subject: target.name,
  });
}

type Target = { name: string; addressee: string | null; organs: string[]; covers(item: OverdueItem): boolean };

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
  const addressee = printedAddressee(record) ?? (organs.join('，') || null);
  return { name: record.title, addressee, organs: [], covers: (item) => item.opinion === record.id };
}

/** The fact that the letter is, once it goes out: a chase of its addressee, or of those who owe what it speaks of. */
function chaseOf({ collection, id }: OverdueItem, organs: string[]) {
  return { collection, id, organs };
}

/** What is chased by the paper that it belongs to: the words of one point alone say nothing. */
function titleOf(items: readonly OverdueItem[]): string {
  const [first] = items;
  const isOne = first && items.every(({ matter }) => matter === first.matter);
  if (!first || !isOne) return `关于催办${items.length}项逾期事项的函`;
  return first.opinion === null ? `关于催办${first.matter}的函` : `关于催报${first.matter}研究处理情况的函`;
}

/** So many items are told in the text, which then needs no list. */
const mostTold = 3;

/** Up to three items are told one by one; of more the longest overdue, and the list is annexed. */
function leadBlocks(input: BriefInput, items: OverdueItem[], addressee: string | null): Block[] {
  const place = '导语';
  const until = `截至${paperDate(input.today)}`;
  const [first] = items;
  if (!first) return [];
  if (items.length === 1)
    return [paragraph(`${handedText(input, first)}。${until}，${lateText(first)}。现函告如下。`, place, first.sources)];
  if (items.length <= mostTold) {
    const runs = items.map((item) => run(`${handedText(input, item)}，${lateText(item)}。`, item.sources));
    return [paragraph(`${until}，下列${items.length}项逾期未办结，现函告如下。`, place), ...numbered(runs, place)];
  }
  const by = addressee === null ? '' : `交${addressee}办理的事项中`;
  const longest = `${nameOf(first)}应于${paperDate(first.due)}办结，已逾期${first.days}天`;
  return [
    paragraph(`${until}，${by}有${items.length}项逾期未办结（见附件），其中逾期最长的${longest}。现函告如下。`, place),
  ];
}

const within = (title: string): string => title.replaceAll('“', '‘').replaceAll('”', '’');

function nameOf({ collection, title, origin }: OverdueItem): string {
  if (collection === 'suggestions') return `${origin.slice('代表建议'.length)}代表建议${bookTitle(title)}`;
  return collection === 'opinions' ? origin : `${origin}提出的“${within(title)}”`;
}

/** When it was given to whom with which day; without the day of the hand-over, the day by which it was due alone. */
function handedText({ ledger }: BriefInput, item: OverdueItem): string {
  const organs = organTitles(ledger.organs, item.organs).join('、');
  const work = item.collection === 'opinions' ? '研究处理' : item.missing.includes('协办意见') ? '协办' : '办理';
  const by = organs === '' ? '' : item.handedOverOn === null ? `由${organs}${work}` : `交${organs}${work}`;
  const asked = `${by === '' ? '' : '，'}要求${paperDate(item.due)}前${askedOf(item)}`;
  return `${item.handedOverOn === null || by === '' ? '' : `${paperDate(item.handedOverOn)}，`}${nameOf(item)}${by}${asked}`;
}

function askedOf({ collection, missing }: OverdueItem): string {
  if (collection === 'opinions') return '提出书面报告';
  if (collection === 'points') return missing.includes('反馈报告') ? '反馈' : '办结';
  return missing.includes('协办意见') ? '提出协办意见' : '答复';
}

function lateText({ missing, days }: OverdueItem): string {
  const lack = missing.length === 0 ? '尚未办结' : `尚未收到${joined(missing)}`;
  return `${lack}，已逾期${days}天`;
}

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('、')}以及${parts.at(-1)}`;

/** Working days within which an answer is asked for, unless a person writes another day. */
const answerWithin = 7;

function requestText({ ledger, today }: BriefInput, items: readonly OverdueItem[]): string {
  const calendar = makeWorkingCalendar(ledger.holidays);
  let day = today;
  for (let left = answerWithin; left > 0; left -= calendar.isWorkday(day) ? 1 : 0) day = addDays(day, 1);
  const missing = [...new Set(items.flatMap((item) => item.missing))];
  const sent =
    items.length > mostTold ? '附件所列各项的书面材料' : missing.length === 0 ? '书面办理情况' : joined(missing);
  return [
    `一、请于${paperDate(day)}前报送${sent}。`,
    '二、请一并说明逾期的原因；尚未办结的，说明完成时限，确需延期的，书面说明理由。',
  ].join('\n');
}

function countsOf(items: OverdueItem[]): Record<string, number> {
  const of = (collection: string) => items.filter((item) => item.record.startsWith(`${collection}/`)).length;
  return { opinions: of('opinions'), points: of('points'), suggestions: of('suggestions') };
}
