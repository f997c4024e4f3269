import { anyMatch } from '#core/rules/first-match.ts';
import { type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import type { FeedbackVersion } from '#shared/domain/feedback-version.ts';
import { ofStage } from './limited-organs.rules.ts';
import {
  asksForAnswer,
  draftInTitle,
  handsIn,
  letterTitle,
  namedPaper,
  roundInTitle,
  sendsRound,
  versionNumbers,
} from './version-of.rules.ts';

/** How the body of a letter asks for comments. */
const asksForComments = [asksForAnswer, sendsRound] as const;

/**
 * What a report is, by its title and by what its first and last paragraphs want of the reader: a letter that asks for comments (关于征求《…》
 * 意见的函) carries a draft; a report on a stage of the work is not the one that ends it.
 */
export function versionOf(
  title: string,
  paragraphs: readonly string[],
  { opening, end }: ValuesOf<typeof versionNumbers> = valuesOf(versionNumbers),
): FeedbackVersion {
  const outside = namedPaper.form.replaceAll(title);
  if (draftInTitle.form.test(title) || roundInTitle.form.test(outside)) return 'draft';
  const around = [...paragraphs.slice(0, opening), ...paragraphs.slice(opening).slice(-end)];
  if (around.some((text) => anyMatch(asksForComments, namedPaper.form.replaceAll(text)))) return 'draft';
  return ofStage.form.test(outside) ? 'stage' : 'formal';
}

/** True for a letter whose title does not say whether it hands in the report (报送, 复函) or sends it round: only a person knows. */
export function mayBeDraft(title: string): boolean {
  const outside = namedPaper.form.replaceAll(title).trim();
  return letterTitle.form.test(outside) && !handsIn.form.test(outside);
}
