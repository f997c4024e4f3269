import type { Form } from '../form/brief-styles.ts';
import { lineCount, textWidth } from '../form/text-width.ts';
import { titleLines } from '../form/title-lines.ts';
import { textArea } from '../layout/block-layout.ts';
import { titleCharacters } from '../layout/paper-parts.ts';
import { fitTable } from '../layout/table-layout.ts';
import type { Brief } from '../outline/brief.ts';
import type { BriefFault } from './brief-fault.ts';

/** What the page break will do, by counting lines: body on the first page, not the signature alone on the last. */
export function pageFaults(brief: Brief, form: Form): BriefFault[] {
  const { linesPerPage, charactersPerLine } = form.profile;
  const before = linesBefore(brief);
  const body = brief.blocks.reduce((sum, block) => sum + blockLines(block, charactersPerLine), 0);
  const closing = closingLines(brief);
  const faults: BriefFault[] = [];
  if (before >= linesPerPage)
    faults.push({ rule: 'L01', severity: 'E', place: '首页', words: brief.title.replaceAll('\n', '') });
  const movesAlong = brief.blocks.at(-1)?.type === 'paragraph';
  if (brief.signature && !movesAlong && signatureAlone(before + body + closing, linesPerPage)) {
    faults.push({ rule: 'L02', severity: 'W', place: '末页', words: brief.signature.date });
  }
  return [...faults, ...tableFaults(brief, form)];
}

function linesBefore(brief: Brief): number {
  const head = brief.head ? (brief.form === 'letter' ? 3 : 10) : 0;
  const title = Math.ceil(titleLines(brief.title, titleCharacters.portrait).length * 1.25);
  return head + title + 1 + (brief.addressee ? 1 : 0);
}

function blockLines(block: Brief['blocks'][number], perLine: number): number {
  if (block.type === 'table') return 0;
  const text = block.type === 'heading' ? block.text : block.runs.map((run) => run.text).join('');
  // Two characters of indent count as text.
  return lineCount(text, perLine) + (textWidth(text) % perLine > perLine - 2 ? 1 : 0);
}

function closingLines(brief: Brief): number {
  return brief.attachments.length === 0 ? 0 : 1 + brief.attachments.length;
}

/** Signature and date with their two empty lines no longer fit below the text. A paragraph before them moves along. */
function signatureAlone(lines: number, perPage: number): boolean {
  const used = lines === 0 ? 0 : ((lines - 1) % perPage) + 1;
  return used > perPage - 4;
}

function tableFaults(brief: Brief, form: Form): BriefFault[] {
  const parts = [
    { orientation: 'portrait' as const, blocks: brief.blocks },
    ...brief.attachments.map(({ orientation, blocks }) => ({ orientation, blocks })),
  ];
  return parts.flatMap(({ orientation, blocks }) =>
    blocks.flatMap((block) => {
      if (block.type !== 'table') return [];
      const fit = fitTable(form, block.table, textArea[orientation]);
      return fit.tallest > fit.linesPerPage
        ? [
            {
              rule: 'L04',
              severity: 'W' as const,
              place: block.table.title,
              words: block.table.title,
              say: 'lint.row-too-tall' as const,
            },
          ]
        : [];
    }),
  );
}
