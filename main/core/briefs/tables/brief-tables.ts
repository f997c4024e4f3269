import { CoreError } from '#core/core-error.ts';
import type { Brief, BriefTable } from '../outline/brief.ts';

/** Every table of a paper, in its order, else those behind its text. Errors: `brief-no-table`. */
export function tablesOf(brief: Brief): BriefTable[] {
  const blocks = [...brief.blocks, ...brief.attachments.flatMap((one) => one.blocks)];
  const annexed = blocks.flatMap((block) => (block.type === 'table' ? [block.table] : []));
  const tables = annexed.length > 0 ? annexed : (brief.sheets ?? []);
  if (tables.length === 0) throw new CoreError('brief-no-table', { name: brief.title });
  return tables;
}
