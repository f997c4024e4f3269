import type { LintFacts } from '../facts.ts';
import { makePapers } from '../paper/make-paper.rules.ts';
import type { PrintedPaper } from '../paper/printed-paper.ts';
import type { RawBlock, RawPaper } from '../paper/raw-block.ts';
import { readTextBlocks } from '../paper/read-text-blocks.ts';

/** A text that shows a rule: one paragraph, a whole paper with line breaks, or blocks with how they are set; with facts where the rule needs them. */
export type Sample = string | { paper: string | RawPaper; facts: LintFacts } | RawPaper;

/** What a rule finds in, and what it must leave alone. */
export type Samples = { has: readonly Sample[]; hasNot: readonly Sample[] };

export function papersOf(sample: Sample): PrintedPaper[] {
  if (typeof sample !== 'string' && 'facts' in sample) return papersOf(sample.paper);
  if (typeof sample !== 'string') return makePapers(sample);
  return makePapers(readTextBlocks(sample.includes('\n') ? sample.split('\n') : framed(sample)));
}

export function factsOf(sample: Sample): LintFacts {
  return typeof sample !== 'string' && 'facts' in sample ? sample.facts : {};
}

/** One paragraph in a paper that has nothing else. */
function framed(paragraph: string): string[] {
  return [
    '关于云泽市夜间经济发展情况的报告',
    '',
    '市人大常委会主任会议：',
    `　　${paragraph}`,
    '',
    '云泽市人大常委会办公室',
    '2026年12月14日',
  ];
}

/** A letter of the office about 交办 with these paragraphs. */
export function letter(...paragraphs: readonly string[]): string {
  return titledLetter('关于催报夜间经济审议意见研究处理情况的函', '市商务局', ...paragraphs);
}

export function titledLetter(title: string, to: string, ...paragraphs: readonly string[]): string {
  return [
    '云泽市人大常委会办公室',
    '云人常办函〔2026〕49号',
    '',
    title,
    '',
    `${to}：`,
    ...paragraphs.map((text) => `　　${text}`),
    '',
    '云泽市人大常委会办公室',
    '2026年10月12日',
    '（联系人：周文，联系电话：0590-6620018）',
  ].join('\n');
}

/** A paper with a table of these rows, the first of them its heading, and lines below it. */
export function withTable(rows: readonly (readonly string[])[], ...below: readonly string[]): string {
  return ['夜间经济事项清单', '', ...rows.map((row) => `|${row.join('|')}|`), '', ...below, ''].join('\n');
}

/** Paragraphs as a Word file gives them. */
export function blocks(...given: readonly RawBlock[]): RawPaper {
  return { blocks: [...given], pages: [] };
}

export function line(text: string, more: Partial<Extract<RawBlock, { kind: 'text' }>> = {}): RawBlock {
  return { kind: 'text', text, emptyBefore: 0, startsPage: false, look: {}, ...more };
}

export function laidTable(
  rows: readonly (readonly string[])[],
  look: Extract<RawBlock, { kind: 'table' }>['look'],
): RawBlock {
  return {
    kind: 'table',
    rows: rows.map((row) => row.map((text) => ({ text }))),
    headerRows: 1,
    emptyBefore: 0,
    startsPage: false,
    look,
  };
}
