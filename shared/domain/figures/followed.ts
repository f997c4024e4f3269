import type { TargetRecord } from '#shared/domain/commitment-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';

/** True for an opinion that counts: a second copy of one already followed does not. */
export function isFollowedOpinion(opinion: Pick<OpinionRecord, 'sameAs'>): boolean {
  return opinion.sameAs === null;
}

/** True for a point that counts: not withdrawn, and of an opinion that is followed. */
export function isFollowedPoint(ledger: Pick<Ledger, 'opinions'>, point: PointRecord): boolean {
  const opinion = ledger.opinions[point.opinion];
  return point.state !== 'withdrawn' && opinion !== undefined && isFollowedOpinion(opinion);
}

/** True for a target or actual that counts: what a paper says twice, and a second printing of it, do not. */
export function isFollowedTarget(target: Pick<TargetRecord, 'sameAs'>): boolean {
  return target.sameAs === undefined;
}
