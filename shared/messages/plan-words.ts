import type { OpenPlan } from '../domain/plan-letter.ts';
import { type Told, told } from './catalogue.ts';

/** What a letter says of the plan that it sends, and what is to be done. */
export function toldPlan({ on, number, title }: OpenPlan): Told {
  return told('because.plan-by-letter', { on: on ?? told('because.letter-undated'), number, title });
}
