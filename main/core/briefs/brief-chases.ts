import type { BriefChases } from '#shared/contract/brief-calls.ts';
import type { Brief } from './outline/brief.ts';

/** What a letter that goes out enters as chased, by the ISO day `today`; null for papers that chase nobody, and for a letter of a day to come. */
export function chasesOf({ chases = [], chasedOn }: Brief, today: string): BriefChases | null {
  const isThere = chasedOn !== undefined && chasedOn <= today && chases.length > 0;
  return isThere ? { on: chasedOn, items: chases.length } : null;
}
