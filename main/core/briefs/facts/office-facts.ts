import type { PlanScope } from '../outline/brief-input.ts';

export const issuerMissing = '（发文机关未设置）';
/** Stands for the name or the telephone of a contact that nobody entered. */
export const contactMissing = '（未填写）';
export const committeeMissing = '（常务委员会名称未设置）';

/** Name printed as the issuing office; a visible gap while the office has not set it. */
export function issuerName(scope: Pick<PlanScope, 'office'>): string {
  return scope.office.issuer.trim() || issuerMissing;
}

/** Name of the standing committee as addressee. */
export function committeeName(scope: Pick<PlanScope, 'office'>): string {
  return scope.office.committee.trim() || committeeMissing;
}
