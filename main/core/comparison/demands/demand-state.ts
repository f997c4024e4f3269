import { holds } from '#core/rules/first-match.ts';
import type { DemandState } from '#shared/domain/demand-state.ts';
import { containedShare, type TermVector } from '../terms/term-weights.ts';
import type { Part } from './answer-parts.ts';
import type { Scale } from './answer-shares.ts';
import { proves } from './evidence.rules.ts';
import { type Progress, progressOf } from './progress.ts';
import type { Demand } from './split-demands.ts';
import { isStance } from './stance.ts';

/** True when a part says hardly more than the point itself: no new word, no figure, no paper named. */
function onlyRepeats(part: Part, point: TermVector, { weights, values }: Scale): boolean {
  if (holds(proves, part.text) || part.tense === 'done') return false;
  return containedShare(part.vector, point, weights) >= values.demandSameWords;
}

export type Asked = { vector: TermVector; text: string };

export function stateOf(demand: Demand, answering: readonly Part[], asked: Asked, scale: Scale): DemandState {
  const telling = answering.filter((part) => !isStance(part, asked.text));
  const real = telling.filter((part) => !onlyRepeats(part, asked.vector, scale));
  if (telling.length === 0 && answering.length > 0) return 'empty';
  const steps = new Set<Progress>(real.map((part) => progressOf(part, demand.text)));
  if (steps.has('done') || steps.has('stated')) return 'answered';
  if (steps.has('under-way')) return 'under-way';
  if (steps.has('prepared')) return 'prepared';
  if (real.length > 0) return 'promised';
  return telling.length < answering.length ? 'empty' : 'repeated';
}
