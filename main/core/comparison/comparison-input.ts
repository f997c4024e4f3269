import type { CoverageRecord, MatchRecord } from '#shared/domain/feedback-record.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import type { PaperDays } from './demands/in-time.ts';
import type { ComparedMeasure, ComparedPoint } from './matching/passages.ts';

/** Another report of the same round, with the points that it is to answer. What it answered needs no second answer. */
export type RoundMate = Pick<
  ComparisonInput,
  'feedback' | 'points' | 'measures' | 'pointsNamed' | 'decisions' | 'coverages' | 'days'
> & { title: string };

export type ComparisonInput = {
  opinion: string;
  feedback: string;
  /** Points of the opinion that still stand, in their order. */
  points: readonly ComparedPoint[];
  measures: readonly ComparedMeasure[];
  /** Points that the feedback itself names, in its order. */
  pointsNamed: readonly string[];
  /** What persons decided; it wins over every proposal. */
  decisions: readonly Pick<MatchRecord, 'point' | 'measure' | 'decision'>[];
  coverages: readonly Pick<CoverageRecord, 'point' | 'coverage' | 'missing'>[];
  /** The other reports of the round, in the order in which they came. */
  mates?: readonly RoundMate[];
  /** Passages of other papers, for telling words of every paper from words of these two. */
  background?: readonly string[];
  /** ISO days of the two papers, as far as they are known: what is told as done was done by the day of the answer. */
  days?: PaperDays;
  /** Alarms found in the papers themselves (repeats, vague promises, figures); passed through. */
  findings?: readonly Finding[];
  language: Language;
};
