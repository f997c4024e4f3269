import type { ContentsEntry } from '../text/contents-entries.ts';
import type { SourceLine } from '../text/source-line.ts';
import { titleKey } from '../text/title-key.ts';
import { isAttachmentLabel } from './attachment-label.ts';
import { isSerialLine } from './byline-form.ts';
import type { Head } from './head.ts';
import { KnownTitles } from './known-titles.ts';
import { authorAbove, isLabel, leadLines } from './lead-lines.ts';
import { lineCloses } from './line-closes.ts';
import { readBylines } from './read-bylines.ts';
import { readTitle, type TitleRun } from './read-title.ts';
import { samePaper, withLetterhead } from './same-paper.ts';
import { serialHead } from './serial-head.ts';
import { stuckAddress, stuckHead } from './stuck-address.ts';
import { weighHead } from './weigh-head.ts';

const enough = 3.5;

/**
 * Finds where papers start in the flow of a source (text and table lines, in order). Each possible title is weighed by
 * what stands around it (`weighHead`); `contents` are the entries of the source's own tables of contents.
 */
export function findHeads(flow: SourceLine[], contents: ContentsEntry[]): Head[] {
  const known = new KnownTitles(contents);
  const heads: Head[] = [];
  let index = 0;
  while (index < flow.length) {
    const head = headAt(flow, index, known, heads.at(-1));
    if (head === null) {
      index += 1;
      continue;
    }
    known.take(head.title);
    const twice = samePaper(heads.at(-1), head, flow) ?? withLetterhead(heads.at(-1), head, flow);
    if (twice === null) heads.push(head);
    else heads.splice(-1, 1, twice);
    index = Math.max(head.bodyStart, index + 1);
  }
  return isCover(heads[0], heads[1]) ? heads.slice(1) : heads;
}

/** The name of a collection at the top of a source, with nothing of its own under it. */
function isCover(first: Head | undefined, second: Head | undefined): boolean {
  if (first === undefined || second === undefined || first.inContents || first.notes.length > 0) return false;
  const empty = second.start - second.leadLines.length <= first.bodyStart;
  return empty && /(?:汇编|选编|文件|材料|公报|会刊|资料|手册|文集)(?:[（(][^（）()]{0,20}[）)])?$/.test(first.title);
}

function headAt(flow: SourceLine[], start: number, contents: KnownTitles, previous: Head | undefined): Head | null {
  const line = flow[start];
  if (line === undefined || line.role !== 'text') return null;
  if (isSerialLine(line.text)) return serialHead(flow, start, previous);
  const stuck = stuckAddress(line.text);
  if (stuck !== null) return stuckHead(start, stuck, lineCloses(flow[start - 1]));
  if (line.text.length > 90 || /[。；;：:！!？?]$/.test(line.text)) return null;
  // Most lines are prose in the middle of a paragraph: they are let go before anything is tried on them.
  const before = flow[start - 1];
  if (!lineCloses(before, line.pageTop) && !isLabel(before) && !contents.mayStart(line.text)) return null;
  const run = readTitle(flow, start);
  if (run === null) return null;
  return weigh(flow, start, run, contents, previous);
}

function weigh(
  flow: SourceLine[],
  start: number,
  run: TitleRun,
  contents: KnownTitles,
  previous: Head | undefined,
): Head | null {
  const entry = contents.next(run.title);
  const after = start + run.length;
  // In a collection the organs under the title head its parts.
  const bylines = readBylines(flow, after, !/(?:汇编|选编)$/.test(run.title));
  const lead = leadLines(flow, start);
  const isAttachment = lead.some((index) => isAttachmentLabel(flow[index]?.text ?? ''));
  const first = flow[lead[0] ?? start];
  const before = flow[(lead[0] ?? start) - 1];
  const above = bylines.author === null ? authorAbove(flow[start - 1], lead.includes(start - 1)) : null;
  const explains = contents.explains(run.title);
  const weighed = weighHead({
    run,
    bylines,
    isAttachment,
    atStart: before === undefined,
    pageTop: first?.pageTop === true || flow[start]?.pageTop === true,
    closed: lineCloses(before, first?.pageTop === true || flow[start]?.pageTop === true),
    inContents: entry !== undefined,
    hint: flow[start]?.hint,
    markdown: /^\s{0,3}#{1,2}\s/.test(flow[start]?.raw ?? ''),
    next: flow[after + bylines.length],
    full: isFullWrapped(flow[start], run),
    explains,
    continues: previous !== undefined && beginsAlike(previous.title, run.title),
    named: run.strength === 'strong' && isNamedBefore(flow, start, run.title),
  });
  if (weighed === null || weighed.score < enough) return null;
  return {
    start,
    bodyStart: after + bylines.length,
    title: run.title,
    titleLines: span(start, after),
    bylineLines: span(after, after + bylines.length),
    leadLines: lead,
    isAttachment,
    author: bylines.author ?? above?.names.join('、') ?? null,
    office: bylines.office ?? above?.office.replaceAll(' ', '') ?? null,
    notes: bylines.notes,
    hasSalutation: bylines.hasSalutation,
    inContents: entry !== undefined,
    contentsPage: entry?.page ?? null,
    score: weighed.score,
    because: weighed.because,
  };
}

/** `…民生实事项目完成情况的报告` and `…民生实事项目完成情况汇总`: the same first ten characters, 关于 aside. */
function beginsAlike(first: string, second: string): boolean {
  const [own, other] = [titleKey(first), titleKey(second)].map((key) => key.replace(/^关于/, '').slice(0, 10));
  // The name of a congress or organ begins many titles and says nothing.
  return own !== undefined && own.length === 10 && own === other && !/届|代表|委员|人民|政府/.test(own);
}

/** `现将《…规划纲要》印发` some lines above: what is printed and sent follows. */
function isNamedBefore(flow: SourceLine[], start: number, title: string): boolean {
  const before = flow.slice(Math.max(0, start - 30), start).map((line) => (line.role === 'text' ? line.text : ''));
  return title.length >= 6 && before.join('').replaceAll(' ', '').includes(`《${title}》`);
}

function isFullWrapped(line: SourceLine | undefined, run: TitleRun): boolean {
  return run.length === 1 && line !== undefined && line.measure !== null && line.width >= line.measure - 1.5;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, order) => from + order);
}
