import type { LintFacts } from './facts.ts';
import type { PrintedPaper } from './paper/printed-paper.ts';
import { quotationsIn, withRole } from './paper/walk.rules.ts';
import type { Found, LintRule, Severity } from './rule.ts';
import { allRules } from './rules/all-rules.ts';

/** One thing that a rule found. `quoted`: it stands in words of another paper. */
export type PaperFault = { rule: string; severity: Severity; place: string; words: string; quoted: boolean };

const order: Record<Severity, number> = { E: 0, W: 1, I: 2 };

/** Everything that the checks find in papers, what stops an export first, each place once for a rule. */
export function lintPapers(
  papers: readonly PrintedPaper[],
  facts: LintFacts = {},
  rules: readonly LintRule[] = allRules,
): PaperFault[] {
  const faults = papers.flatMap((paper, at) => {
    // The letters of one file have numbers of their own.
    const issuedNumbers = [...(facts.issuedNumbers ?? []), ...papers.slice(0, at).flatMap(numbersOf)];
    return rules.flatMap((rule) => rule.find(paper, { ...facts, issuedNumbers }).map((found) => faultOf(rule, found)));
  });
  const seen = new Set<string>();
  return faults
    .filter(({ rule, place, words }) => {
      const key = `${rule} ${place} ${words}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => order[a.severity] - order[b.severity]);
}

const numbersOf = (paper: PrintedPaper): string[] =>
  withRole(paper, 'reference').map(({ text }) => text.replace(/\s/g, ''));

/** A fault in quoted words is not the office's own: it is shown, and stops nothing. */
function faultOf({ id, severity }: LintRule, found: Found): PaperFault {
  const quoted = isQuoted(found);
  return {
    rule: id,
    severity: quoted && severity === 'E' ? 'W' : severity,
    place: found.place,
    words: found.words,
    quoted,
  };
}

function isQuoted({ unit, index }: Found): boolean {
  if (unit === undefined || index === undefined) return false;
  if (unit.quoted.some(([from, to]) => index >= from && index < to)) return true;
  return quotationsIn(unit.text).some(([from, to]) => index > from && index < to - 1);
}
