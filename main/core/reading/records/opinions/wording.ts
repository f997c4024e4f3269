import { clauseMark } from '#core/language/punctuation.ts';
import { anyMatch, type Decision, type FormRule, firstMatch } from '#core/rules/first-match.ts';
import { signsBeforeWords, starsBeforeWords } from './opinion-signs.rules.ts';
import {
  askingRules,
  type ProblemRule,
  problemRules,
  type SectionRole,
  type SectionRule,
  sectionRules,
} from './wording.rules.ts';

export type { SectionRole } from './wording.rules.ts';

const longestHeading = 24;

/** True when the words read as something to be done rather than as something that is wrong. */
export function isAsking(text: string): boolean {
  return anyMatch(askingRules, opening(text));
}

/** True when the words read as something that is wrong. A heading that opens with a verb of doing (破解…难题) is none. */
export function isProblem(text: string): boolean {
  return decideProblem(text)?.rule.says === 'problem';
}

/** What a part of an opinion holds, by its heading alone: 主要成效, 存在的问题, 意见建议. Null for any other heading. */
export function sectionRole(heading: string): SectionRole | null {
  return decideSection(heading)?.rule.role ?? null;
}

/** A text from its first word on. */
function opening(text: string): string {
  return signsBeforeWords.form.replace(text);
}

/** The rule by which words ask for something, with the words it decided by. */
export function decideAsking(text: string, rules: readonly FormRule[] = askingRules): Decision<FormRule> | null {
  return firstMatch(rules, opening(text));
}

/** The rule by which words say that something is wrong, or is to be cured, with the words it decided by. */
export function decideProblem(
  text: string,
  rules: readonly ProblemRule[] = problemRules,
): Decision<ProblemRule> | null {
  const first = starsBeforeWords.form.replace(text).split(clauseMark.regex)[0] ?? '';
  const found = firstMatch(rules, ({ reads }) => (reads === 'text' ? text : first));
  return found?.rule.reads === 'text' && isAsking(text) ? null : found;
}

/** The rule that tells what a part of an opinion holds by its heading, with the words it decided by. */
export function decideSection(
  heading: string,
  rules: readonly SectionRule[] = sectionRules,
): Decision<SectionRule> | null {
  const plain = heading.replace(/\s/g, '');
  return plain.length > longestHeading ? null : firstMatch(rules, plain);
}
