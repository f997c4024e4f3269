import { type Decision, firstMatch } from '#core/rules/first-match.ts';
import type { DocumentKind } from '#shared/domain/document-kind.ts';
import type { SourceLine } from '../text/source-line.ts';
import { type BodyRule, type BodyRuleId, bodyRules } from './kind-by-body.rules.ts';

// The opening of a paper says what it is; longer lines are data.
const sampleLines = 400;
const longestLine = 4000;

/** The kind that the words of the body say, or null. Judged on its first 400 lines. */
export function kindByBody(body: SourceLine[]): DocumentKind | null {
  return decideKindByText(textOfBody(body))?.rule.kind ?? null;
}

/** True for the text of a letter that encloses an opinion or hands it over, whatever its title is: the opinion is another paper. */
export function isCovering(body: readonly { text: string }[]): boolean {
  return coveringRules.has(decideKindByText(textOfBody(body))?.rule.id ?? '');
}

/** True for the text of a letter that lists several opinions in a table: its rows are papers, no points. */
export function listsOpinions(body: readonly { text: string }[]): boolean {
  return decideKindByText(textOfBody(body))?.rule.id === 'body-several-opinions';
}

const coveringRules: ReadonlySet<string> = new Set([
  'body-several-opinions',
  'body-covering',
  'body-hands-over',
  'body-deals-out',
] satisfies BodyRuleId[]);

/** True for the text of a letter that is an opinion itself: what members asked for stands in it point by point. */
export function holdsPoints(body: readonly { text: string }[]): boolean {
  return decideKindByText(textOfBody(body))?.rule.id === 'body-points';
}

/** True for the text of an opinion, whatever the title calls the paper. */
export function holdsOpinion(body: readonly { text: string }[]): boolean {
  return decideKindByText(textOfBody(body))?.rule.kind === 'deliberation-opinion';
}

/**
 * True for the text of a letter that encloses an opinion, hands it over, or asks or grants more time for it, whatever its title is: the
 * opinion is another paper.
 */
export function isLetterAbout(body: readonly { text: string }[]): boolean {
  return isCovering(body) || decideKindByText(textOfBody(body))?.rule.id === 'body-extension';
}

/** The words of a body that its kind is judged by. */
export function textOfBody(body: readonly { text: string }[]): string {
  return body
    .slice(0, sampleLines)
    .map(({ text }) => text.slice(0, longestLine))
    .join('\n');
}

/** The rule that decides the kind of a paper by its text, with the words it decided by. */
export function decideKindByText(text: string, rules: readonly BodyRule[] = bodyRules): Decision<BodyRule> | null {
  return firstMatch(rules, text);
}
