import { titleKey } from '#core/language/title-key.ts';
import { chapterEntry, entryOrdinal, firstArticle, noteOfContents, pageBehind } from './contents-entries.rules.ts';
import { bareEntry, columnsOf, runsOf } from './contents-entries.ts';
import { endsInStop, holdsClauses, holdsPassage } from './line-marks.rules.ts';
import type { SourceLine } from './source-line.ts';

/** Lines of contents are short; a title alone may be longer, a paragraph has clauses. Widths in full-width characters. */
const longEntry = 60;
const longestTitle = 120;
const lookAhead = 600;
/** Notes that may stand under the heading, before the first entry. */
const notes = 2;
/** A title that comes again is no chance from so many letters on; the first entry needs fewer. */
const tellingKey = 6;
const firstKey = 4;

/** A line that may be an entry, or entries side by side. */
type Short = { index: number; key: string; columns: string[] };

/**
 * The index of the first line after a table of contents without leaders and rows, whose first line is `start`: the entries
 * come again below as headings, joined or wrapped otherwise, so the contents end where most of what stands before
 * comes again after it. Prose, a sentence behind a list mark, an address or an article is the text of a paper.
 */
export function endOfPlain(views: SourceLine[], start: number): number {
  const { shorts, next } = shortLines(views, start);
  if (shorts.length === 0) return start;
  const last = lastStarts(views, start);
  const ends = shorts.slice(1).flatMap(({ index }, before) => {
    const again = comesAgain(shorts, before + 1, views);
    return again === 'no' ? [] : [{ index, again, gain: gainBefore(shorts, before + 1, index, last) }];
  });
  const best = bestOf(ends.filter((end) => end.again === 'first')) ?? bestOf(ends.filter((end) => end.gain >= 0));
  if (best !== undefined) return best;
  return next === 'text' ? endOfNumbered(shorts, views, start) : endOfAll(shorts, start);
}

/** The lines that may be entries, up to the first that cannot; notes under the heading are passed over. What comes next is text, or not. */
function shortLines(views: SourceLine[], start: number): { shorts: Short[]; next: 'text' | 'other' } {
  const shorts: Short[] = [];
  let passed = 0;
  for (let index = start; index < Math.min(views.length, start + lookAhead); index += 1) {
    const view = views[index];
    if (view === undefined || (view.role !== 'page-mark' && view.role !== 'text')) break;
    if (view.role === 'page-mark') continue;
    if (shorts.length === 0 && passed < notes && noteOfContents.form.test(view.text)) passed += 1;
    else if (isText(view)) return { shorts, next: 'text' };
    else shorts.push(shortLine(view, index));
  }
  return { shorts, next: 'other' };
}

function shortLine(view: SourceLine, index: number): Short {
  const columns = columnsOf(view).map((line) => titleKey(bareEntry(line.text)));
  return { index, key: titleKey(bareEntry(view.text)), columns };
}

function isText({ text, width }: SourceLine): boolean {
  if (endsInStop.form.test(text) || holdsPassage.form.test(text) || firstArticle.form.test(text)) return true;
  return width > longestTitle || (width > longEntry && holdsClauses.form.test(text));
}

/** The last line at which each title of one to four lines begins. */
function lastStarts(views: SourceLine[], start: number): Map<string, number> {
  const last = new Map<string, number>();
  for (let index = start; index < views.length; index += 1)
    for (const { key } of runsOf(views, index)) last.set(key, index);
  return last;
}

/** Whether the title at the line of this order is one that stands before it: that of the first entry, or another. */
function comesAgain(shorts: Short[], order: number, views: SourceLine[]): 'first' | 'later' | 'no' {
  const here = shorts[order];
  if (here === undefined) return 'no';
  const titles = runsOf(views, here.index);
  const has = (one: Short, least: number) => {
    const keys = [...runsOf(views, one.index, here.index).map((run) => run.key), ...one.columns];
    return titles.some(({ key }) => key.length >= least && keys.includes(key));
  };
  const [first, ...others] = shorts.slice(0, order);
  if (first !== undefined && has(first, firstKey)) return 'first';
  return others.some((one) => has(one, tellingKey)) ? 'later' : 'no';
}

/** Lines before the end that come again after it, alone or joined with their neighbours, less those that do not. */
function gainBefore(shorts: Short[], order: number, end: number, last: Map<string, number>): number {
  const before = shorts.slice(0, order);
  const comes = (key: string) => key !== '' && (last.get(key) ?? -1) >= end;
  let gain = 0;
  for (let at = 0; at < before.length; ) {
    const joined = [4, 3, 2, 1].find((size) => {
      const key = before
        .slice(at, at + size)
        .map((one) => one.key)
        .join('');
      return at + size <= before.length && comes(key);
    });
    const size = joined ?? 1;
    gain += joined ?? (before[at]?.columns.some(comes) ? 1 : -1);
    at += size;
  }
  return gain;
}

function bestOf(ends: { index: number; gain: number }[]): number | undefined {
  const most = Math.max(...ends.map((end) => end.gain));
  return ends.find((end) => end.gain === most)?.index;
}

/** No entry came again: the run of numbered short lines after the heading is the contents. */
function endOfNumbered(shorts: Short[], views: SourceLine[], start: number): number {
  let end = start;
  for (const { index } of shorts) {
    const text = views[index]?.text ?? '';
    if (pageBehind.form.test(text) || entryOrdinal.form.test(text) || chapterEntry.form.test(text)) end = index + 1;
  }
  return end;
}

/** No text follows: the contents are all there is; a line alone is no list. */
function endOfAll(shorts: Short[], start: number): number {
  const last = shorts.at(-1);
  return last === undefined || shorts.length < 2 ? start : last.index + 1;
}
