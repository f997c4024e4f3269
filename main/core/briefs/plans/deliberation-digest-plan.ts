import { CoreError } from '#core/core-error.ts';
import { pointsOf } from '#core/ledger/ledger-index.ts';
import { findMeeting } from '#core/ledger/meetings/find-meeting.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { agendaOfMeeting, opinionsOfMeeting } from '../facts/meeting-of.ts';
import { committeeName } from '../facts/office-facts.ts';
import { heading, paragraph, run } from '../outline/blocks.ts';
import type { Attachment, Block, Brief, BriefTable, Column } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { reportFrame } from '../outline/paper-frame.ts';
import { bookTitle } from '../words/book-title.ts';
import { excerpt } from '../words/excerpt.ts';
import { withoutMark } from '../words/own-mark.ts';
import { sourceNote } from '../words/source-note.ts';

const pointColumns: Column[] = [
  { id: 'number', title: '序号', width: 14, grow: 0, align: 'center', kind: 'number' },
  { id: 'topic', title: '议题', width: 50, grow: 1, align: 'left', kind: 'text' },
  { id: 'point', title: '意见条目', width: 60, grow: 2, align: 'left', kind: 'text' },
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
  return reportFrame(input, {
    kind: 'deliberation-digest',
    title: `${meeting}审议情况摘编`,
    addressee: committeeName(input),
    blocks: numberHeadings([
      ...freeSection(opening),
      ...opinions.flatMap((opinion) => topicBlocks(input, opinion)),
      ...freeSection(remarks),
    ]),
    attachments: attachmentOf(table),
    freeParts: [opening, remarks],
    counts: { opinions: opinions.length, points: points.length },
    records: [...opinions.map((one) => `opinions/${one.id}`), ...points.map((one) => `points/${one.id}`)],
    subject: meeting,
  });
}

function openingText(input: BriefInput, meeting: string, opinions: OpinionRecord[]): string {
  const subjects = opinions.map((one) => topicName(one)).join('、');
  const items = agendaOfMeeting(input.ledger, input.scope.meeting ?? meeting);
  if (items.length > opinions.length) {
    const all = items.map(({ number, title }) => `${number}.${title}`).join('；');
    return `${meeting}议程共${items.length}项：${all}。其中形成审议意见的有${opinions.length}项：${subjects}。各项审议情况摘编如下，均录自审议意见原文。`;
  }
  return `${meeting}审议了以下${opinions.length}项议题：${subjects}。各项审议情况摘编如下，均录自审议意见原文。`;
}

function topicName(opinion: OpinionRecord): string {
  const name = opinion.subject ?? opinion.title;
  return bookTitle(name);
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
  return [
    heading(1, `审议${place}的情况`),
    heading(2, '肯定的方面'),
    ...(opinion.affirmation ? [quoted(opinion.affirmation, 300)] : [paragraph('审议意见中未见此项内容。', place)]),
    heading(2, '指出的问题'),
    ...(opinion.problems.length > 0
      ? opinion.problems.map((one) => quoted(one, 260))
      : [paragraph('审议意见中未单列问题。', place)]),
    heading(2, '提出的意见'),
    ...(points.length > 0
      ? points.map((point, index): Block => {
          const text = quote(point.citation, 260);
          return { type: 'paragraph', runs: [{ ...text, text: `${index + 1}.${withoutMark(text.text)}` }], place };
        })
      : [paragraph('尚未拆分出具体意见。', place)]),
  ];
}

/** A clause cut out of its sentence stands as a sentence here. */
function closed(text: string): string {
  return /[。！？；：”）…]$/u.test(text) ? text : `${text.replace(/[，、]$/u, '')}。`;
}

function pointTable(input: BriefInput, opinions: OpinionRecord[]): BriefTable {
  const rows = opinions.flatMap((opinion) => pointsOf(input.ledger, opinion.id).map((point) => ({ opinion, point })));
  return {
    id: 'points',
    title: '审议意见条目一览表',
    columns: pointColumns,
    rows: rows.map(({ opinion, point }, index) => [
      { text: String(index + 1), value: index + 1 },
      { text: opinion.subject ?? opinion.title },
      { text: point.title, sources: [sourceNote(input.ledger, point.citation)] },
    ]),
    summary: `共${rows.length}条。`,
    notes: [],
  };
}

function attachmentOf(table: BriefTable): Attachment[] {
  if (table.rows.length === 0) return [];
  return [{ title: table.title, orientation: 'portrait', blocks: [{ type: 'table', table }] }];
}
