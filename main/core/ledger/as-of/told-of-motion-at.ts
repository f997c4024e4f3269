import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';

type Told = Pick<
  MotionRecord,
  'disposition' | 'dispositionOn' | 'handlingCommittee' | 'mergedInto' | 'convertedTo' | 'papers'
>;
type IsThere = (document: string) => boolean;

/** True where only papers that came later tell something of a motion; what a person entered, or no claim tells, is no such thing. */
function isToldLater(
  claims: readonly MotionClaim[],
  isThere: IsThere,
  tells: (claim: MotionClaim) => boolean,
): boolean {
  const telling = claims.filter(tells);
  return telling.length > 0 && !telling.some(({ document }) => isThere(document));
}

/** The papers that were there, each without the one that it prints again where that came later. */
function papersAt(papers: MotionRecord['papers'], isThere: IsThere): MotionRecord['papers'] {
  return papers
    .filter(({ document }) => isThere(document))
    .map(({ printingOf, ...paper }) => ({
      ...paper,
      ...(printingOf !== undefined && isThere(printingOf) && { printingOf }),
    }));
}

/** What the papers that were there tell of a motion: what becomes of it, which committee has it, to what it is laid. */
export function toldOfMotionAt(motion: MotionRecord, isThere: IsThere, day: string): Told {
  const { dispositionOn } = motion;
  // What was decided only later was proposed until then: nothing was laid together or became another thing.
  const isProposed = dispositionOn === null || (dispositionOn !== undefined && dispositionOn > day);
  const { claims, entered, disposition, handlingCommittee = null, mergedInto, convertedTo } = motion;
  const isLater = (field: string, tells: (claim: MotionClaim) => boolean) =>
    !entered.includes(field) && isToldLater(claims, isThere, tells);
  const noneYet = isLater('disposition', (claim) => claim.disposition === disposition);
  const known = claims.find((claim) => claim.disposition !== null && isThere(claim.document))?.disposition ?? null;
  const noCommittee = isLater('handlingCommittee', ({ committee }) => committee === handlingCommittee);
  const noMerger = isLater('mergedInto', (claim) => claim.mergedInto !== undefined);
  return {
    disposition: noneYet ? known : disposition,
    ...(dispositionOn !== undefined && { dispositionOn: isProposed ? null : dispositionOn }),
    ...(motion.handlingCommittee !== undefined && { handlingCommittee: noCommittee ? null : handlingCommittee }),
    mergedInto: noMerger || isProposed ? null : mergedInto,
    convertedTo: isProposed || (noneYet && known === null) ? null : convertedTo,
    papers: papersAt(motion.papers, isThere),
  };
}
