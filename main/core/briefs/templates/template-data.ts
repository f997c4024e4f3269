import type { Brief, BriefTable } from '../outline/brief.ts';
import type { BriefPlan } from '../outline/brief-input.ts';

export type TemplateRow = Record<string, string>;
export type TemplateData = Record<string, string | TemplateRow[]>;

/** Placeholders of every paper, in Chinese and in English; both say the same. */
const plain: [chinese: string, english: string, value: (brief: Brief) => string][] = [
  ['标题', 'title', (brief) => brief.title.replaceAll('\n', '')],
  ['文号', 'reference', (brief) => brief.reference ?? ''],
  ['期号', 'issue', (brief) => brief.issue ?? ''],
  ['主送', 'addressee', (brief) => brief.addressee ?? ''],
  ['署名', 'signature', (brief) => (brief.signature ?? brief.editor)?.name ?? ''],
  ['日期', 'date', (brief) => (brief.signature ?? brief.editor)?.date ?? ''],
  ['联系人', 'contact', (brief) => brief.contact ?? ''],
  ['抄送', 'copyTo', (brief) => brief.imprint?.copyTo.join('，') ?? ''],
  ['数据说明', 'basis', (brief) => brief.basis],
  ['合计', 'summary', (brief) => firstTable(brief)?.summary ?? ''],
];

/** Names of the loops; inside them stand the names of their rows. */
export const paragraphLoop = ['正文', 'paragraphs'] as const;
export const rowLoop = ['行', 'rows'] as const;
export const attachmentLoop = ['附件', 'attachments'] as const;
const paragraphText = ['文字', 'text'] as const;

/** What a template can be filled with: texts by name, and loops over paragraphs, table rows and attachments. */
export function templateData(brief: Brief): TemplateData {
  const data: TemplateData = {};
  for (const [chinese, english, value] of plain) {
    data[chinese] = value(brief);
    data[english] = value(brief);
  }
  for (const part of brief.freeParts) {
    data[part.title] = part.text;
    data[part.name] = part.text;
  }
  const put = (names: readonly string[], rows: TemplateRow[]) => {
    for (const name of names) data[name] = rows;
  };
  put(paragraphLoop, brief.blocks.flatMap(paragraphRow));
  put(rowLoop, tableRows(firstTable(brief)));
  put(
    attachmentLoop,
    brief.attachments.map((one) => textRow(one.title)),
  );
  return data;
}

function firstTable(brief: Brief): BriefTable | null {
  const blocks = [...brief.blocks, ...brief.attachments.flatMap((one) => one.blocks)];
  for (const block of blocks) if (block.type === 'table') return block.table;
  return brief.sheets?.[0] ?? null;
}

function textRow(text: string): TemplateRow {
  return Object.fromEntries(paragraphText.map((name) => [name, text]));
}

function paragraphRow(block: Brief['blocks'][number]): TemplateRow[] {
  if (block.type === 'table') return [];
  return [textRow(block.type === 'heading' ? block.text : block.runs.map((run) => run.text).join(''))];
}

/** Rows of a table by the ids of its columns and by their printed headings. */
function tableRows(table: BriefTable | null): TemplateRow[] {
  if (!table) return [];
  return table.rows.map((row) => {
    const cells: TemplateRow = {};
    for (const [index, column] of table.columns.entries()) {
      const text = row[index]?.text ?? '';
      cells[column.id] = text;
      cells[column.title.replaceAll('\n', '')] = text;
    }
    return cells;
  });
}

export type TemplateNames = { texts: Set<string>; loops: Map<string, Set<string>> };

/** Every name that a template of this kind of paper may use. */
export function templateNames({ kind, columns }: Pick<BriefPlan, 'kind' | 'columns'>): TemplateNames {
  const texts = new Set<string>();
  for (const [chinese, english] of plain) texts.add(chinese).add(english);
  for (const part of kind.freeParts) texts.add(part.title).add(part.name);
  const cells = new Set(columns.flatMap((column) => [column.id, column.title.replaceAll('\n', '')]));
  const words = new Set<string>(paragraphText);
  const loops = new Map<string, Set<string>>();
  for (const name of paragraphLoop) loops.set(name, words);
  for (const name of attachmentLoop) loops.set(name, words);
  for (const name of rowLoop) loops.set(name, cells);
  return { texts, loops };
}
