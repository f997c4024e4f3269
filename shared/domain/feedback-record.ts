import type { Citation } from './citation.ts';
import type { Offered } from './offer.ts';

/** An organ's written answer (反馈报告). */
export type FeedbackRecord = Offered & {
  id: string;
  title: string;
  document: string;
  source: string;
  /** Title of the opinion or report it answers, as the paper says. */
  answers: string | null;
  /** Opinion id it is attached to; null while nobody knows which. */
  opinion: string | null;
  /** `proposed` by the reader; `confirmed` by a person; `asked` when several opinions fit. */
  attachment: 'proposed' | 'confirmed' | 'asked' | 'none';
  /** Opinions that may be meant, the likeliest first. `because` is a code (`attach.<code>`); older records hold a sentence there. */
  candidates: { opinion: string; score: number; because: AttachReason | string; percent?: number }[];
  deliberatedAt: string | null;
  pointsNamed: string[];
  version: 'draft' | 'formal';
  round: number;
  /** ISO date on which the office got it, once a person said so (`receivedDay`); until then the date that the paper itself bears. */
  receivedOn: string | null;
  /** Organ id of the organ that answers. */
  organ: string | null;
  /** Feedback id when this paper is a second copy of one already followed. */
  sameAs: string | null;
  entered: string[];
};

/** Why an opinion may be the one that a feedback answers; `title-alike` comes with how much alike the titles are in percent. */
export const attachReasons = ['linked', 'title-and-meeting', 'title', 'title-alike'] as const;
export type AttachReason = (typeof attachReasons)[number];

/** The ISO day on which a report came, as a person entered it. The date under a paper is not the day on which it arrived. */
export function receivedDay({ receivedOn, entered }: Pick<FeedbackRecord, 'receivedOn' | 'entered'>): string | null {
  return entered.includes('receivedOn') ? receivedOn : null;
}

/** One passage of a feedback report that says what was done (办理措施). */
export type MeasureRecord = {
  id: string;
  feedback: string;
  level: number;
  number: number;
  /** Heading; the title shown in lists. */
  title: string;
  citation: Citation;
  /** Names of organs as printed in the passage (not ids). */
  organs: string[];
  figures: { text: string; line: number }[];
  /** Id of the first-level measure it stands under. */
  under: string | null;
};

/** What a person decided of one pair. What nobody decided is proposed afresh by the comparison each time. */
export type MatchRecord = {
  /** `<point id>~<measure id>` */
  id: string;
  title: string;
  point: string;
  measure: string;
  decision: 'accepted' | 'rejected';
  on: string;
  by: string;
};

/** What a person decided of the coverage of one point by one feedback, overriding the proposal. */
export type CoverageRecord = {
  /** `<point id>~<feedback id>` */
  id: string;
  title: string;
  point: string;
  feedback: string;
  coverage: Coverage;
  missing: string;
  on: string;
  by: string;
};

/** 完全回应 / 部分回应 / 未回应 */
export type Coverage = 'full' | 'partial' | 'none';
