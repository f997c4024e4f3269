/**
 * What the program may look for in a paper of a kind, or lay beside it:
 * - `laid`: laid before a meeting; opinions, research reports and resolutions are about it
 * - `own-name`: an organ reports to a congress under its own name, which is enough to find the paper by
 * - `deliberated`: a standing committee gives an opinion on it
 * - `asks`: it asks something of an organ, which a feedback report answers
 * - `promises`: an organ promises something in it to the committee or to a deputy (plans have targets instead)
 * - `targets`: it sets indicators or projects for a year
 * - `motions`: it holds motions, listed or in full
 * - `appoints`: it may appoint and dismiss; `votes`: it may say how a vote ended
 * - `carries-suggestions`: may hold a list of suggestions without saying so in its title
 */
export type KindTrait =
  | 'laid'
  | 'own-name'
  | 'deliberated'
  | 'asks'
  | 'promises'
  | 'targets'
  | 'motions'
  | 'appoints'
  | 'votes'
  | 'carries-suggestions';

/** Every kind of paper the reader tells apart, and what it is to the program. The screen name of each stands in `shared/messages`. */
const traitsOf = {
  agenda: [],
  schedule: [],
  speech: [],
  minutes: ['votes'],
  'work-report': ['laid', 'deliberated', 'promises'],
  'government-work-report': ['laid', 'own-name', 'targets'],
  'plan-report': ['laid', 'deliberated', 'targets'],
  'budget-report': ['laid', 'deliberated', 'targets'],
  'standing-committee-report': ['laid', 'own-name'],
  'court-report': ['laid', 'own-name', 'deliberated'],
  'procuratorate-report': ['laid', 'own-name', 'deliberated'],
  'research-report': [],
  'deliberation-opinion': ['asks'],
  'feedback-report': ['promises'],
  'motion-text': ['motions'],
  'motion-list': ['motions'],
  'motion-review-report': ['motions'],
  'suggestion-list': [],
  'suggestion-reply': ['promises'],
  'suggestion-work-report': ['laid', 'promises', 'carries-suggestions'],
  resolution: ['appoints', 'votes'],
  decision: ['appoints', 'votes'],
  announcement: ['appoints', 'votes'],
  'bill-review-report': [],
  'law-text': [],
  'law-explanation': [],
  'inspection-report': ['laid', 'deliberated', 'asks'],
  'filing-review-report': ['laid'],
  'duty-report': [],
  'duty-research-report': [],
  'livelihood-projects': [],
  'livelihood-report': ['laid', 'promises', 'targets'],
  'plan-outline': ['targets'],
  'term-explanation': [],
  'election-rules': [],
  'name-list': [],
  'personnel-list': ['appoints', 'votes'],
  'attendance-list': [],
  statistics: ['carries-suggestions'],
  letter: ['carries-suggestions'],
  other: ['carries-suggestions'],
} as const satisfies Record<string, readonly KindTrait[]>;

/** A kind that the reader may find and a person may choose. */
export type ReadKind = keyof typeof traitsOf;

/** `own-paper` is what this program wrote itself; only that can tell, never the reader or a person. */
export type DocumentKind = ReadKind | 'own-paper';

/** The kinds in the order of the lists that a person chooses from. */
export const documentKinds = Object.keys(traitsOf) as [ReadKind, ...ReadKind[]];

/** The kinds that have a trait. What the program wrote itself has none: it is read for nothing. */
export function kindsThat(trait: KindTrait): ReadonlySet<DocumentKind> {
  const traits: Record<ReadKind, readonly KindTrait[]> = traitsOf;
  return new Set(documentKinds.filter((kind) => traits[kind].includes(trait)));
}
