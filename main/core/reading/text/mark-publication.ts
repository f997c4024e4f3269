import { type Decision, type FormRule, firstMatch } from '#core/rules/first-match.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { contentsHeading } from './contents-entries.rules.ts';
import { imprintRules, issuingBody, masthead, mastheadNoun, printedBy } from './mark-publication.rules.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Sets the mastheads of a gazette apart: a name of the publication followed by at least two lines of its imprint; one is enough
 * at the top of the source or before its contents. Such a name anywhere else stays text. So are lines that say who printed a paper and when.
 */
export function markPublication(views: SourceLine[]): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  for (const [index, view] of views.entries()) {
    if (view.role !== 'text') continue;
    if (printedBy.form.test(tight(view.text))) {
      warnings.push(setApart(view));
      continue;
    }
    const second = issuingBody.form.test(tight(view.text)) ? nounUnder(views[index + 1]) : null;
    if (second === null && !masthead.form.test(tight(view.text))) continue;
    const name = second === null ? [] : [second];
    const block = [...name, ...imprintAfter(views, index + name.length)];
    const next = views[index + block.length + 1]?.text ?? '';
    const printed = block.length - name.length;
    const isCover = printed === 1 && (index < 5 || contentsHeading.form.test(next));
    if (printed < 2 && !isCover) continue;
    warnings.push(...[view, ...block].map(setApart));
  }
  return warnings;
}

function setApart(line: SourceLine): ReadWarning {
  line.role = 'masthead';
  return { line: line.number, code: 'masthead', message: 'masthead or imprint of the publication left out' };
}

function nounUnder(line: SourceLine | undefined): SourceLine | null {
  return line?.role === 'text' && mastheadNoun.form.test(tight(line.text)) ? line : null;
}

function imprintAfter(views: SourceLine[], index: number): SourceLine[] {
  const block: SourceLine[] = [];
  for (let at = index + 1; at < Math.min(views.length, index + 14); at += 1) {
    const line = views[at];
    if (line === undefined || line.role !== 'text') break;
    if (decideImprint(line.text) === null) break;
    block.push(line);
  }
  return block;
}

/** The rule by which a line is one of the imprint. */
export function decideImprint(text: string): Decision<FormRule> | null {
  return firstMatch<FormRule>(imprintRules, tight(text));
}

function tight(text: string): string {
  return text.replaceAll(' ', '');
}
