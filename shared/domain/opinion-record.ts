import type { Citation } from './citation.ts';
import type { DueDate } from './due-date.ts';
import type { OpinionStage } from './opinion-stage.ts';
import type { PointStatus } from './point-status.ts';
import type { StatusEvent } from './status-event.ts';
import type { Check, SelfReport, Vote } from './verdict.ts';

/** A deliberation opinion (审议意见) under follow-up. */
export type OpinionRecord = {
  /** Library id of its paper (with `-2`, `-3` … when one paper holds several opinions). */
  id: string;
  title: string;
  document: string;
  source: string;
  /** Title of the report it deliberates on. */
  subject: string | null;
  addressee: string | null;
  meeting: string | null;
  /** ISO date of the paper or of the meeting. */
  date: string | null;
  affirmation: Citation | null;
  consent: Citation | null;
  problems: Citation[];
  closing: Citation | null;
  /** ISO date of the hand-over letter. */
  handedOverOn: string | null;
  handOverNumber: string | null;
  due: DueDate | null;
  /** Organ id of the organ that must answer as a whole. */
  lead: string | null;
  confidence: number;
  /** The latest vote on the feedback; earlier ones stand in `earlierVotes`. */
  vote: Vote | null;
  earlierVotes: Vote[];
  stage: OpinionStage;
  /** Every step of the procedure that a person recorded, oldest first. */
  history: StatusEvent[];
  /** Opinion id when this paper is a second copy of one already followed; its points are then not counted. */
  sameAs: string | null;
  entered: string[];
};

/** One recommendation inside an opinion (意见条目): the unit of follow-up. */
export type PointRecord = {
  id: string;
  opinion: string;
  number: number;
  /** Heading; the title shown in lists. */
  title: string;
  /** The locked original words. */
  citation: Citation;
  /** Locked words of the points that were merged into this one, in their order. */
  merged?: { id: string; title: string; citation: Citation }[];
  /** Point id this one was merged into (its state is then `withdrawn`). */
  mergedInto?: string;
  /** Point id this one was cut from. */
  splitFrom?: string;
  /** Organ id. A merged organ redirects: follow it with `organRoot`. */
  lead: string | null;
  /** Organ ids. */
  support: string[];
  due: DueDate | null;
  status: PointStatus;
  /** `proposed` by the reader until a person confirms it. */
  state: 'proposed' | 'confirmed' | 'withdrawn';
  /** 1 for the first handling; each re-handling adds one. */
  round: number;
  rounds: {
    number: number;
    openedOn: string;
    reason: string;
    feedback: string[];
    selfReport: SelfReport | null;
    check: Check | null;
    closedOn: string | null;
  }[];
  selfReport: SelfReport | null;
  check: Check | null;
  vote: Vote | null;
  evidence: string[];
  nextStep: string;
  note: string;
  confidence: number;
  because: string[];
  entered: string[];
};
