import { Paragraph, type Table } from 'docx';
import type { Form } from '../form/brief-styles.ts';
import type { Block, BriefTable, Run } from '../outline/brief.ts';
import type { SourceCollector } from './source-collector.ts';
import { withSourceColumn } from './source-column.ts';
import { fitTable, layTable } from './table-layout.ts';
import { textRuns } from './text-runs.ts';

const headingFaces = { 1: 'hei', 2: 'kai', 3: 'body', 4: 'body' } as const;

/** Text area of a page in millimetres: 156 × 225 upright, turned for a wide table. */
export const textArea = {
  portrait: { width: 156, height: 225 },
  landscape: { width: 225, height: 156 },
} as const;

export type LayoutTools = { form: Form; sources: SourceCollector; orientation: 'portrait' | 'landscape' };

/** `beforeSignature` ties the last paragraph to the signature, which so never stands alone on a page (7.3.5.5). */
export function layBlocks(
  tools: LayoutTools,
  blocks: readonly Block[],
  beforeSignature = false,
): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => layBlock(tools, block, beforeSignature && index === blocks.length - 1));
}

function layBlock(tools: LayoutTools, block: Block, keepNext: boolean): (Paragraph | Table)[] {
  if (block.type === 'table') return layTableBlock(tools, block.table);
  if (block.type === 'heading') {
    const children = textRuns(tools.form, block.text, { base: headingFaces[block.level] });
    return [new Paragraph({ style: `Heading${block.level}`, children })];
  }
  return [new Paragraph({ style: 'GwBody', keepNext, children: layRuns(tools, block.runs) })];
}

/** Runs with what their sources print after them. */
export function layRuns(tools: LayoutTools, runs: readonly Run[]) {
  return runs.flatMap((run) => [
    ...textRuns(tools.form, run.text, { base: 'body', face: run.face }),
    ...tools.sources.marks(run),
  ]);
}

function layTableBlock(tools: LayoutTools, table: BriefTable): (Paragraph | Table)[] {
  const { form, sources } = tools;
  const printed = sources.mode === 'column' ? withSourceColumn(table) : table;
  const fit = fitTable(form, printed, textArea[tools.orientation]);
  const note = (style: string, text: string, base: 'hei' | 'body', keepNext = false) =>
    new Paragraph({ style, keepNext, children: textRuns(form, text, { base }) });
  return [
    layTable(form, printed, fit, sources.mode),
    ...(table.summary ? [note('GwSummary', table.summary, 'hei', table.notes.length > 0)] : []),
    ...table.notes.map((text, index) => note('GwTableNote', `${index === 0 ? '注：' : '　　'}${text}`, 'body')),
  ];
}
