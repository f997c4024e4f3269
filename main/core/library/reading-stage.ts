import type { ProgressStage } from '#shared/contract/call.ts';
import type { ReadStage } from '../reading/read-source.ts';

const stages: Record<ReadStage, ProgressStage> = {
  drawing: 'drawing',
  recognising: 'recognising',
  papers: 'splitting',
  records: 'recording',
  links: 'linking',
};

/** The stage of reading as the contract names it. */
export function stageOf(stage: ReadStage): ProgressStage {
  return stages[stage];
}
