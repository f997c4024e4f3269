import type { OpinionActType } from './opinion-stage.ts';
import type { EvidenceNeed } from './transition.ts';

/**
 * What must stand in the record before a fact of an opinion can be recorded (监督法 arts. 17, 29, 37; vote and redo are practice of
 * places). One of the alternatives must hold whole. A fact without needs can be recorded at any time.
 */
export const opinionActNeeds: Readonly<Record<OpinionActType, readonly (readonly EvidenceNeed[])[]>> = {
  drafted: [[]],
  signed: [[]],
  'signed-for': [['hand-over-date']],
  'in-progress': [['hand-over-date']],
  'plan-received': [['hand-over-date']],
  'draft-received': [['hand-over-date']],
  'draft-commented': [['feedback-draft']],
  'draft-returned': [['feedback-draft', 'reason']],
  'formal-received': [['hand-over-date']],
  'on-agenda': [[]],
  tracking: [['reason']],
  closed: [['vote-satisfied'], ['reason']],
  archived: [['closed']],
};
