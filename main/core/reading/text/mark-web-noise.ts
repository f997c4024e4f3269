import { type Decision, type FormRule, firstMatch, holds } from '#core/rules/first-match.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { endsPassage, holdsMark } from './line-marks.rules.ts';
import { bareDay, endsAsTitle, listRow, menuLine, pageSign, recordRow, webNoiseRules } from './mark-web-noise.rules.ts';
import type { SourceLine } from './source-line.ts';

/** Lines from the top and from the foot within which a line can be noise. */
const nearEdge = 40;
/** The most signs (UTF-16) of a line of noise. */
const longestNoise = 160;
/** So many lines of menus and buttons below each other are those of a page; a word of a menu alone may be a heading. */
const leastMenu = 3;
/** Width (full-width signs) of a line above the path to the page beyond which it is none of its menu. */
const widestAbovePath = 10;

/**
 * Sets the lines apart that a web page puts around a paper: menus, breadcrumbs, publication data, buttons, footers. Only within
 * forty lines of the top or the foot of the source: inside a paper nothing is taken for noise.
 */
export function markWebNoise(views: SourceLine[]): ReadWarning[] {
  const top = views.slice(0, views.length > nearEdge * 2 ? nearEdge + 1 : views.length);
  const foot = views.slice(Math.max(top.length, views.length - nearEdge));
  const noise = new Set([...pageRecord(views), ...abovePath(top), ...noiseIn(top), ...noiseIn(foot)]);
  for (const view of views.slice(0, Math.max(0, Math.min(12, views.length - 4))))
    if (view.role === 'text' && bareDay.form.test(view.text)) noise.add(view);
  return [...noise].map((view) => {
    view.role = 'web-noise';
    return { line: view.number, code: 'web-noise', message: 'line of the web page around the paper left out' };
  });
}

/** The lines that are noise by themselves, and the words of menus that stand among such lines. */
function noiseIn(lines: SourceLine[]): SourceLine[] {
  const found: SourceLine[] = [];
  let run: SourceLine[] = [];
  for (const line of lines) {
    const alone = isNoise(line);
    if (alone) found.push(line);
    run = alone || (line.role === 'text' && menuLine.form.test(line.text)) ? [...run, line] : [];
    if (run.length === leastMenu) found.push(...run);
    else if (run.length > leastMenu) found.push(line);
  }
  return found;
}

/** Short lines without a mark above the path to the page (当前位置：…): the menu of its site. One that ends as a title may be the paper's. */
function abovePath(lines: SourceLine[]): SourceLine[] {
  const path = lines.findIndex((line) => line.role === 'text' && pathRules.has(decideNoise(line.text)?.rule.id ?? ''));
  const above = lines.slice(0, Math.max(0, path)).filter((line) => line.role === 'text');
  const isMenu = above.every((line) => line.width <= widestAbovePath && !holdsMark.form.test(line.text));
  return isMenu ? above.filter((line) => !endsAsTitle.form.test(line.text)) : [];
}

const pathRules: ReadonlySet<string> = new Set([
  'noise-place',
  'noise-path',
] satisfies (typeof webNoiseRules)[number]['id'][]);

/** The record that government pages print as a small table above a paper: all its rows, when one of them says so. */
function pageRecord(views: SourceLine[]): SourceLine[] {
  const start = views.slice(0, 12).findIndex((view) => view.role === 'table');
  if (start < 0) return [];
  let end = start;
  while (views[end]?.role === 'table') end += 1;
  const rows = views.slice(start, end);
  const isRecord = rows.length <= 10 && rows.some((row) => holds(recordRow, row.text));
  return isRecord && !rows.some((row) => listRow.form.test(row.text)) ? rows : [];
}

function isNoise(view: SourceLine): boolean {
  return view.role === 'text' && decideNoise(view.text) !== null;
}

/** The rule by which a line is one of the web page around a paper. */
export function decideNoise(text: string, rules: readonly FormRule[] = webNoiseRules): Decision<FormRule> | null {
  if (text.length > longestNoise || endsPassage.form.test(text)) return null;
  return firstMatch(rules, pageSign.form.replaceAll(text));
}
