/**
 * Where an opinion stands in the two-step procedure of 监督法 arts. 17, 29 and 37: handed over, signed for, answered in draft to the
 * committee for comments, answered in writing, checked, voted where the place votes, closed or handled again. In the order of the
 * procedure; which of them an opinion is in follows from what happened (`stages/opinion-stage-on.ts`).
 */
export const opinionStages = [
  'deliberated',
  'drafted',
  'signed',
  'handed-over',
  'redo',
  'signed-for',
  'in-progress',
  'plan-received',
  'draft-received',
  'draft-commented',
  'draft-returned',
  'formal-received',
  'checked',
  'on-agenda',
  'voted',
  'tracking',
  'closed',
  'archived',
] as const;

export type OpinionStage = (typeof opinionStages)[number];

/** Facts of an opinion that a person records as such; hand-over, vote, redo, feedback files and checks have calls of their own. */
export const opinionActTypes = [
  'drafted',
  'signed',
  'signed-for',
  'in-progress',
  'plan-received',
  'draft-received',
  'draft-commented',
  'draft-returned',
  'formal-received',
  'on-agenda',
  'tracking',
  'closed',
  'archived',
] as const satisfies readonly OpinionStage[];

export type OpinionActType = (typeof opinionActTypes)[number];

/** True until an opinion is closed; one whose points are all done still has to be closed by somebody. */
export function isOpenOpinion(stage: OpinionStage): boolean {
  return stage !== 'closed' && stage !== 'archived';
}
