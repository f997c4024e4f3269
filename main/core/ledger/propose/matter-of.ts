import { firstMatch } from '#core/rules/first-match.ts';
import type { OpinionMatter } from '#shared/domain/opinion-matter.ts';
import { matterRules } from './matter-of.rules.ts';

/** What an opinion is about, by the title of the report it deliberates on, else by its own; that of a special inquiry by its own. */
export function matterOf(subject: string | null, title: string): OpinionMatter {
  const own = firstMatch(matterRules, title.replace(/\s/g, ''))?.rule.matter;
  // An inquiry is held on a report: its opinion is that of the inquiry, not of the report.
  if (own === 'inquiry') return own;
  return firstMatch(matterRules, (subject ?? title).replace(/\s/g, ''))?.rule.matter ?? 'report';
}
