import type { MatchRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';

/** What the comparison needs of a point. `organs` are the names of the organs that must do it, where known. */
export type ComparedPoint = Pick<PointRecord, 'id' | 'number' | 'title' | 'citation'> & {
  organs: string[];
  /** True where a person closed it as not taken up with a reason (未采纳，有说明) in the round of the reports. */
  notAdopted?: boolean;
};

/** What the comparison needs of a measure. */
export type ComparedMeasure = Pick<
  MeasureRecord,
  'id' | 'level' | 'number' | 'title' | 'citation' | 'organs' | 'under'
>;

/** A decision key; the id of a match record. */
export function pairKey(point: string, measure: string): string {
  return `${point}~${measure}`;
}

/** What persons decided, by pair key. */
export type PairDecisions = ReadonlyMap<string, Pick<MatchRecord, 'point' | 'measure' | 'decision'>>;
