import type { OpinionMatter } from '#shared/domain/opinion-matter.ts';

/** What a title speaks of, the most particular first; the report's own noun comes before what it is about. */
const matters: readonly { matter: OpinionMatter; words: RegExp }[] = [
  { matter: 'motion', words: /议案/ },
  { matter: 'audit', words: /审计.*整改/ },
  // An opinion on the final accounts and the audit of the same year together answers for the accounts.
  { matter: 'final-accounts', words: /决算/ },
  { matter: 'audit', words: /审计/ },
  {
    matter: 'inspection',
    words:
      /执法检查|贯彻实施情况(?:的)?检查|检查组|检查《[^》]*(?:法|条例|规定|办法|决定|决议)》(?:的)?(?:贯彻)?(?:实施|执行|落实)/,
  },
  { matter: 'plan', words: /国民经济和社会发展|(?:发展)?计划(?:草案)?(?:上半年)?(?:的)?执行/ },
  { matter: 'budget', words: /预算/ },
];

/** What an opinion is about, by the title of the report it deliberates on, else by its own. */
export function matterOf(subject: string | null, title: string): OpinionMatter {
  const text = (subject ?? title).replace(/\s/g, '');
  return matters.find(({ words }) => words.test(text))?.matter ?? 'report';
}
