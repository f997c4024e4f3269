import type { FeedbackVersion } from '#shared/domain/feedback-version.ts';
import { ofStage } from './limited-organs.rules.ts';

const namedPaper = /《[^》]*》/g;
/** What a letter says that sends a draft round: 请于7月29日前反馈意见, 现征求你们意见. A formal report has consulted before (已征求意见). */
const asksForComments =
  /(?:^|[，,。；;：:\s])(?:特|敬|恳|并)?请[^，,。；;]{0,24}(?:反馈|回复|函复|函告)[^，,。；;]{0,10}意见|(?:^|[，,。；;：:\s])(?:现|特)(?:送|就|将|函|向|此)?[^，,。；;]{0,24}征求[^，,。；;]{0,16}意见/;
/** A letter says at its beginning or its end what it wants of its reader. */
const [opening, end] = [4, 3];

/**
 * What a report is, by its title and by what its first and last paragraphs want of the reader: a letter that asks for comments (关于征求《…》
 * 意见的函) carries a draft; a report on a stage of the work is not the one that ends it.
 */
export function versionOf(title: string, paragraphs: readonly string[]): FeedbackVersion {
  const outside = title.replace(namedPaper, '');
  if (/征求意见|送审稿|讨论稿|初稿/.test(title) || /征求.{0,12}意见/.test(outside)) return 'draft';
  const around = [...paragraphs.slice(0, opening), ...paragraphs.slice(opening).slice(-end)];
  if (around.some((text) => asksForComments.test(text.replace(namedPaper, '')))) return 'draft';
  return ofStage.form.test(outside) ? 'stage' : 'formal';
}

/** True for a letter whose title does not say whether it hands in the report (报送, 复函) or sends it round: only a person knows. */
export function mayBeDraft(title: string): boolean {
  const outside = title.replace(namedPaper, '').trim();
  return /函$/.test(outside) && !/复函$|报送|上报|呈报|提交|回复|答复/.test(outside);
}
