import type { CoverageRecord, MatchRecord } from '#shared/domain/feedback-record.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import type { PaperDays } from './demands/in-time.ts';
import type { ComparedMeasure, ComparedPoint } from './matching/passages.ts';
import type { Came } from './unite-answers.ts';

/**
 * Another report of the same round. What it answers of any point needs no second answer, whichever report is looked at. `came` is given
 * where the same organ wrote it.
 */
export type RoundMate = Pick<
  ComparisonInput,
  'feedback' | 'measures' | 'pointsNamed' | 'decisions' | 'coverages' | 'days'
> & { title: string; came?: Came; organ?: string; owes?: readonly string[]; foreign?: readonly string[] };

export type ComparisonInput = {
  opinion: string;
  /** Title of the opinion, where it is known. */
  opinionTitle?: string;
  feedback: string;
  /** Points of the opinion that still stand and that a report of the round is to answer, in their order. */
  points: readonly ComparedPoint[];
  /** Title of the report looked at. */
  title?: string;
  /** Name of the organ that wrote it, where it is known. */
  organ?: string;
  /** Points that it is to answer, by id; all where it is not given. */
  owes?: readonly string[];
  /** Points that its organ has nothing to do with, by id: nothing in it answers them; none where it is not given. */
  foreign?: readonly string[];
  measures: readonly ComparedMeasure[];
  /** Points that the feedback itself names, in its order. */
  pointsNamed: readonly string[];
  /** What persons decided; it wins over every proposal. */
  decisions: readonly Pick<MatchRecord, 'point' | 'measure' | 'decision'>[];
  coverages: readonly Pick<CoverageRecord, 'point' | 'coverage' | 'refused' | 'missing'>[];
  /** The other reports of the round, in the order in which they came. */
  mates?: readonly RoundMate[];
  /** Passages of other papers, for telling words of every paper from words of these two. */
  background?: readonly string[];
  /** ISO days of the two papers, as far as they are known: what is told as done was done by the day of the answer. */
  days?: PaperDays;
  /** The words of the opinion from its first to its last line, where its text is at hand: headings above the points stand only there. */
  wording?: string;
  /** Alarms found in the papers themselves (repeats, vague promises, figures); passed through. */
  findings?: readonly Finding[];
};
