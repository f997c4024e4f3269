/** What an opinion is about, as far as rules of time differ by it (监督法 arts. 17, 27, 29, 37, 47–50; packs of places). */
export const opinionMatters = [
  'report',
  'plan',
  'budget',
  'final-accounts',
  'audit',
  'inspection',
  'inquiry',
  'motion',
] as const;

export type OpinionMatter = (typeof opinionMatters)[number];
