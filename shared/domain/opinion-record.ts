import type { Act, Entry } from './act.ts';
import type { Citation } from './citation.ts';
import type { DueDate } from './due-date.ts';
import type { Offered } from './offer.ts';
import type { OpinionMatter } from './opinion-matter.ts';
import type { OpinionActType, OpinionStage } from './opinion-stage.ts';
import type { PointStatus } from './point-status.ts';
import type { StatedLimit } from './stated-limit.ts';
import type { StatusEvent } from './status-event.ts';
import type { Check, SelfReport, Vote } from './verdict.ts';

/** A deliberation opinion (审议意见) under follow-up. */
export type OpinionRecord = Offered & {
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
  /** What it is about, as far as rules of time differ by it. */
  matter: OpinionMatter;
  /** Time limits that its own paper prints. */
  limits: StatedLimit[];
  /** ISO date of the hand-over letter. */
  handedOverOn: string | null;
  handOverNumber: string | null;
  /** Due date of the written report of the round under way. */
  due: DueDate | null;
  /** Due date of the draft for comments of the round under way. */
  draftDue: DueDate | null;
  /** Organ id of the organ that must answer as a whole. */
  lead: string | null;
  confidence: number;
  /** Vote on the feedback of the round under way; those of earlier rounds stand in `rounds`. */
  vote: Vote | null;
  /** 1 for the first handling; each re-handling that was ordered adds one. */
  round: number;
  /** Rounds that are over, as they were. */
  rounds: OpinionRound[];
  /** What happened besides hand-over, feedback and vote, as persons recorded it, in the order of entering. */
  acts: Act<OpinionActType>[];
  /** Derived from the facts (`stages/opinion-stage-on.ts`) with every change; never set by hand. */
  stage: OpinionStage;
  /** Opinion id when this paper is a second copy of one already followed; its points are then not counted. */
  sameAs: string | null;
  entered: string[];
};

/** A round that is over: nothing of it is ever touched again. All days ISO. */
export type OpinionRound = {
  number: number;
  /** Day of the hand-over, or of the order to handle it again; null when nobody recorded it. */
  openedOn: string | null;
  due: DueDate | null;
  draftDue: DueDate | null;
  vote: Vote | null;
  closedOn: string;
  /** Why it was handled again. */
  reason: string;
  /** Who entered that order, and when; absent in rounds of earlier releases. */
  ordered?: Entry;
};

/** One recommendation inside an opinion (意见条目): the unit of follow-up. */
export type PointRecord = Offered & {
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
  /** Due date of the written answer of the round under way: the opinion's, unless this point has its own. */
  due: DueDate | null;
  /** Day by which the work itself is to be done (办理时限), where the point's own words or a person set one; it holds through all rounds. */
  limit: DueDate | null;
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
    due: DueDate | null;
    closedOn: string | null;
    /** Who entered the order that ended it, and when; absent in rounds of earlier releases. */
    ordered?: Entry;
  }[];
  /** Every step of its status, oldest entry first. */
  history: StatusEvent[];
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
