import type { Block, Brief, BriefTable, Cell, Run } from '../outline/brief.ts';

/** A paper as lines to read: first what stands about its text, then the text, with the sources of each stretch behind it. For tests. */
export function paperLines(brief: Brief): string[] {
  const { blocks, attachments, freeParts, ...about } = brief;
  return [
    ...Object.entries(about).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...freeParts.map(({ name, title, text }) => `free part ${name}, ${title}: ${text}`),
    ...blocks.flatMap(blockLines),
    ...attachments.flatMap(({ title, orientation, blocks: own }) => [
      `attachment, ${orientation}: ${title}`,
      ...own.flatMap(blockLines),
    ]),
  ];
}

function blockLines(block: Block): string[] {
  if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
  if (block.type === 'paragraph') return [`[${block.place}] ${block.runs.map(runLine).join('')}`];
  return tableLines(block.table);
}

function runLine({ text, sources = [], face }: Run): string {
  return `${face ? `${face}:` : ''}${text}${sourcesLine(sources)}`;
}

function sourcesLine(sources: readonly string[]): string {
  return sources.length === 0 ? '' : ` <${sources.join(' ')}>`;
}

function tableLines({ id, title, columns, rows, summary, notes }: BriefTable): string[] {
  return [
    `table ${id}: ${title}`,
    ...columns.map((column) => `column ${Object.values(column).join(' ')}`),
    ...rows.map((row) => `| ${row.map(cellLine).join(' | ')} |`),
    ...(summary === null ? [] : [`summary: ${summary}`]),
    ...notes.map((note) => `note: ${note}`),
  ];
}

function cellLine({ text, sources = [], value }: Cell): string {
  return `${text.replaceAll('\n', '↵')}${sourcesLine(sources)}${value === undefined ? '' : ` = ${value}`}`;
}
