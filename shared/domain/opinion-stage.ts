/**
 * Where an opinion stands in the two-step procedure of 监督法 arts. 17, 29 and 37: handed over, answered in draft to the
 * committee for comments, answered in writing, voted where the place votes, closed or handled again.
 */
export const opinionStages = [
  'deliberated',
  'drafted',
  'signed',
  'handed-over',
  'in-progress',
  'draft-received',
  'draft-returned',
  'formal-received',
  'on-agenda',
  'voted',
  'redo',
  'closed',
  'tracking',
  'archived',
] as const;

export type OpinionStage = (typeof opinionStages)[number];
