import { type Decision, type FormRule, firstMatch, holds } from '#core/rules/first-match.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { endsPassage } from './line-marks.rules.ts';
import { bareDay, listRow, pageSign, recordRow, webNoiseRules } from './mark-web-noise.rules.ts';
import type { SourceLine } from './source-line.ts';

/** Lines from the top and from the foot within which a line can be noise. */
const nearEdge = 40;
/** The most signs (UTF-16) of a line of noise. */
const longestNoise = 160;

/**
 * Sets the lines apart that a web page puts around a paper: breadcrumbs, publication data, buttons, footers. Only within
 * forty lines of the top or the foot of the source: inside a paper nothing is taken for noise.
 */
export function markWebNoise(views: SourceLine[]): ReadWarning[] {
  const noise = pageRecord(views);
  for (const [index, view] of views.entries()) {
    if (index < Math.min(12, views.length - 4) && view.role === 'text' && bareDay.form.test(view.text))
      noise.push(view);
    if (index === nearEdge && views.length > nearEdge * 2) break;
    if (isNoise(view)) noise.push(view);
  }
  for (const view of views.slice(Math.max(nearEdge, views.length - nearEdge))) if (isNoise(view)) noise.push(view);
  return noise.map((view) => {
    view.role = 'web-noise';
    return { line: view.number, code: 'web-noise', message: 'line of the web page around the paper left out' };
  });
}

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
