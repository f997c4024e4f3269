import type { Around } from './list-column.ts';

/** What stands around a list whose host knows no names but those of organs: what nobody names reads as not known. */
export function organsAround(say: Around['say'], organ: Around['organ']): Around {
  return { say, organ, opinion: () => null, paper: () => null, evidence: () => [] };
}
