import { titleLines } from '../../form/title-lines.ts';
import { titleCharacters } from '../../layout/paper-parts.ts';
import type { Block, Brief, BriefTable, Run } from '../../outline/brief.ts';
import type { UnitRole } from './printed-paper.ts';
import type { RawBlock, RawPaper, RawTable, RawText } from './raw-block.ts';

/** What a plan prints, in the order of its layout. Sentences with a source are words of another paper; what the source prints stands as notes where `withSources`. */
export function blocksOfBrief(brief: Brief, withSources: boolean): RawPaper {
  const { attachments } = brief;
  const blocks: RawBlock[] = [
    ...one('head', brief.head),
    ...one('reference', brief.reference),
    ...one('issue', brief.issue),
    ...one('editor', brief.editor ? `${brief.editor.name}编　${brief.editor.date}` : null),
    ...titleBlocks(brief.title, 'portrait'),
    ...one('addressee', brief.addressee && `${brief.addressee}：`),
    ...brief.blocks.flatMap(blockOf),
    ...attachments.map(({ title }, index) => text('attachment-list', listed(title, index, attachments.length))),
    ...(brief.signature ? [text('signature', brief.signature.name), text('date', brief.signature.date)] : []),
    ...one('contact', brief.contact && `（${brief.contact}）`),
    ...(hasTable(brief) ? [] : one('note', brief.basis === '' ? null : `（${withoutStop(brief.basis)}）`, '附注')),
    ...attachments.flatMap((attachment, index) => annexBlocks(brief, attachment, index)),
    ...(withSources ? sourcesOf(brief).map((note) => text('note', note, '脚注')) : []),
    ...(brief.imprint && brief.imprint.copyTo.length > 0
      ? [text('copy-to', `抄送：${brief.imprint.copyTo.join('，')}。`)]
      : []),
  ];
  return { blocks, pages: [] };
}

function text(role: UnitRole, words: string, place?: string): RawText {
  return {
    kind: 'text',
    text: words,
    role,
    emptyBefore: 0,
    startsPage: false,
    look: {},
    ...(place !== undefined && { place }),
  };
}

const one = (role: UnitRole, words: string | null, place?: string): RawText[] =>
  words ? [text(role, words, place)] : [];

function titleBlocks(title: string, orientation: 'portrait' | 'landscape'): RawText[] {
  return titleLines(title, titleCharacters[orientation]).map((line) => text('title', line));
}

function listed(title: string, index: number, count: number): string {
  if (count === 1) return `附件：${title}`;
  return `${index === 0 ? '附件：' : ''}${index + 1}.${title}`;
}

const hasTable = ({ attachments }: Brief): boolean =>
  attachments.some(({ blocks }) => blocks.some(({ type }) => type === 'table'));

function annexBlocks(
  brief: Brief,
  { title, orientation, blocks }: Brief['attachments'][number],
  index: number,
): RawBlock[] {
  const dated = brief.attachments.findIndex((annex) => annex.blocks.some(({ type }) => type === 'table'));
  return [
    text('annex-mark', brief.attachments.length === 1 ? '附件' : `附件${index + 1}`),
    ...titleBlocks(title, orientation),
    ...(index === dated && brief.basis !== '' ? [text('dateline', `（${withoutStop(brief.basis)}）`, '附表说明')] : []),
    ...blocks.flatMap(blockOf),
  ];
}

function blockOf(block: Block): RawBlock[] {
  if (block.type === 'heading') return [text('heading', block.text, block.text)];
  if (block.type === 'table') return tableBlocks(block.table);
  const { text: words, quoted } = joinRuns(block.runs);
  return [{ ...text('paragraph', words, block.place), quoted }];
}

function joinRuns(runs: readonly Run[]): { text: string; quoted: [number, number][] } {
  let words = '';
  const quoted: [number, number][] = [];
  for (const run of runs) {
    if (run.sources) quoted.push([words.length, words.length + run.text.length]);
    words += run.text;
  }
  return { text: words, quoted };
}

function tableBlocks({ title, columns, rows, summary, notes }: BriefTable): RawBlock[] {
  const table: RawTable = {
    kind: 'table',
    title,
    headerRows: 1,
    rows: [
      columns.map((column) => ({ text: column.title })),
      ...rows.map((row) => row.map((cell) => ({ text: cell.text, quoted: cell.sources !== undefined }))),
    ],
    emptyBefore: 0,
    startsPage: false,
    look: {},
  };
  return [
    table,
    ...one('summary', summary),
    ...notes.map((note, index) => text('note', `${index === 0 ? '注：' : ''}${note}`)),
  ];
}

/** What the sources print, each once. */
function sourcesOf(brief: Brief): string[] {
  const blocks = [...brief.blocks, ...brief.attachments.flatMap((annex) => annex.blocks)];
  const notes = blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.runs.flatMap(({ sources = [] }) => sources);
    return block.type === 'table' ? block.table.rows.flat().flatMap(({ sources = [] }) => sources) : [];
  });
  return [...new Set(notes)].filter((note) => note !== '');
}

const withoutStop = (sentence: string): string => (sentence.endsWith('。') ? sentence.slice(0, -1) : sentence);
