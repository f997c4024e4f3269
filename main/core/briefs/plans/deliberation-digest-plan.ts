import { CoreError } from '#core/core-error.ts';
import { pointsOf } from '#core/ledger/ledger-index.ts';
import { findMeeting } from '#core/ledger/meetings/find-meeting.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { workDue } from '../facts/due-facts.ts';
import { agendaOfMeeting, opinionsOfMeeting } from '../facts/meeting-of.ts';
import { heading, paragraph, run } from '../outline/blocks.ts';
import type { Attachment, Block, Brief, BriefTable, Column } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freeParagraphs, freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { bulletinFrame } from '../outline/paper-frame.ts';
import { bookTitle } from '../words/book-title.ts';
import { excerpt } from '../words/excerpt.ts';
import { matterName } from '../words/matter-name.ts';
import { opinionName } from '../words/opinion-name.ts';
import { withoutMark } from '../words/own-mark.ts';
import { narrowDate } from '../words/paper-date.ts';
import { sourceNote } from '../words/source-note.ts';

const pointColumns: Column[] = [
  { id: 'number', title: '序号', width: 14, grow: 0, align: 'center', kind: 'number' },
  { id: 'topic', title: '议题', width: 36, grow: 1, align: 'left', kind: 'text' },
  { id: 'point', title: '意见', width: 50, grow: 3, align: 'left', kind: 'text' },
  { id: 'organ', title: '办理单位', width: 26, grow: 0, align: 'left', kind: 'text' },
  { id: 'due', title: '时限', width: 24, grow: 0, align: 'center', kind: 'date' },
];

/** 会议审议情况摘编: what one meeting found good, found wanting and recommended, topic by topic, in the papers' words. */
export const deliberationDigestPlan: BriefPlan = {
  kind: {
    id: 'deliberation-digest',
    title: '会议审议情况摘编',
    purpose: '一次会议各项议题的审议情况：肯定、问题和意见，均为原文摘录。',
    scope: [{ name: 'meeting', required: true, collection: 'meetings' }],
    freeParts: [
      { name: 'opening', title: '会议概况' },
      { name: 'remarks', title: '综合意见' },
    ],
    hasTable: true,
    unsourced: true,
  },
  columns: pointColumns,
  comparisons: () => [],
  plan: planDigest,
};

function planDigest(input: BriefInput): Brief {
  const asked = input.scope.meeting;
  if (!asked) throw new CoreError('brief-scope-missing', { name: 'meeting' });
  const meeting = findMeeting(input.ledger, asked)?.title ?? asked;
  const opinions = opinionsOfMeeting(input.ledger, asked);
  if (opinions.length === 0) throw new CoreError('brief-scope-empty', { name: meeting });
  const opening = freePart(input, {
    name: 'opening',
    title: '会议概况',
    proposal: openingText(input, meeting, opinions),
  });
  const remarks = freePart(input, { name: 'remarks', title: '综合意见', proposal: '' });
  const points = opinions.flatMap((one) => pointsOf(input.ledger, one.id));
  const table = pointTable(input, opinions);
  return bulletinFrame(input, {
    kind: 'deliberation-digest',
    head: '会议审议情况摘编',
    issue: null,
    title: `${meeting}审议情况摘编`,
    blocks: [
      ...freeParagraphs(opening),
      ...numberHeadings([...opinions.flatMap((opinion) => topicBlocks(input, opinion)), ...freeSection(remarks)]),
      paragraph(`依据：${[...new Set(opinions.map(opinionName))].join('')}。`, '依据'),
    ],
    attachments: attachmentOf(table),
    freeParts: [opening, remarks],
    counts: { opinions: opinions.length, points: points.length },
    records: [...opinions.map((one) => `opinions/${one.id}`), ...points.map((one) => `points/${one.id}`)],
    subject: meeting,
  });
}

/** The agenda as a paper prints it, where one does; else what the library has an opinion on, without saying that this was all. */
function openingText(input: BriefInput, meeting: string, opinions: OpinionRecord[]): string {
  const items = agendaOfMeeting(input.ledger, input.scope.meeting ?? meeting);
  const closing = '现将审议情况摘编如下。';
  if (items.length > opinions.length) {
    const all = items.map(({ number, title }) => `${number}.${title}`).join('；');
    return `${meeting}有${items.length}项议程：${all}。其中形成审议意见的有${opinions.length}项，${closing}`;
  }
  return `${meeting}形成审议意见${opinions.length}件。${closing}`;
}

/** 关于夜间经济发展情况的报告: as an agenda names it, without who gave it and without marks. */
function topicName(opinion: OpinionRecord): string {
  const title = bookTitle(opinion.subject ?? opinion.title).slice(1, -1);
  const at = title.indexOf('关于');
  if (at < 0) return title;
  return title.lastIndexOf('关于') === at ? title.slice(at) : `关于${matterName(title)}`;
}

function topicBlocks(input: BriefInput, opinion: OpinionRecord): Block[] {
  const place = topicName(opinion);
  const points = pointsOf(input.ledger, opinion.id);
  const quote = (citation: Citation, limit: number) =>
    run(closed(excerpt(citation.quote, limit)), [sourceNote(input.ledger, citation)]);
  const quoted = (citation: Citation, limit: number): Block => ({
    type: 'paragraph',
    runs: [quote(citation, limit)],
    place,
  });
  const { affirmation, problems } = opinion;
  return [
    heading(1, place),
    ...section('肯定的方面', affirmation ? [quoted(affirmation, 300)] : []),
    ...section(
      '指出的问题',
      problems.map((one) => quoted(one, 260)),
    ),
    ...section(
      '提出的意见',
      points.map((point, index): Block => {
        const text = quote(point.citation, 260);
        return { type: 'paragraph', runs: [{ ...text, text: `${index + 1}.${withoutMark(text.text)}` }], place };
      }),
    ),
  ];
}

/** Blocks under their heading; of what the opinion does not say there is no heading either. */
const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

/** A clause cut out of its sentence stands as a sentence here. */
function closed(text: string): string {
  return /[。！？；：”）…]$/u.test(text) ? text : `${text.replace(/[，、]$/u, '')}。`;
}

function pointTable(input: BriefInput, opinions: OpinionRecord[]): BriefTable {
  const rows = opinions.flatMap((opinion) => pointsOf(input.ledger, opinion.id).map((point) => ({ opinion, point })));
  return {
    id: 'points',
    title: '审议意见一览表',
    columns: pointColumns,
    rows: rows.map(({ opinion, point }, index) => [
      { text: String(index + 1), value: index + 1 },
      { text: topicName(opinion) },
      { text: point.citation.quote.split(/\s+/u).join(''), sources: [sourceNote(input.ledger, point.citation)] },
      { text: organTitles(input.ledger.organs, pointLeads(point)).join('、') },
      { text: narrowDate(workDue(point)?.date) || '时限未定', value: workDue(point)?.date ?? null },
    ]),
    summary: `共${rows.length}条。`,
    notes: [],
  };
}

function attachmentOf(table: BriefTable): Attachment[] {
  if (table.rows.length === 0) return [];
  return [{ title: table.title, orientation: 'portrait', blocks: [{ type: 'table', table }] }];
}
