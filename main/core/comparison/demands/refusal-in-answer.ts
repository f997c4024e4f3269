import { holds } from '#core/rules/first-match.ts';
import type { DemandState } from '#shared/domain/demand-state.ts';
import type { Part } from './answer-parts.ts';
import { proves } from './evidence.rules.ts';
import { refersBack } from './refusal.rules.ts';
import type { Refusal } from './refusal.ts';

/**
 * The refusal in what answers a demand, or in a sentence that takes up its words more than those of any other demand of the point; where
 * nothing that can be looked up was done, or the words refer back to it, also one right behind it: 关于渡轮。目前条件不成熟。
 */
export function refusalOf(
  answering: readonly Part[],
  all: readonly Part[],
  isMeant: (part: number) => boolean,
  state: DemandState,
): Refusal | null {
  const own = answering.find((part) => part.refusal !== null)?.refusal ?? null;
  if (own !== null) return own;
  const meant = all.find((part, at) => part.refusal !== null && isMeant(at))?.refusal ?? null;
  if (meant !== null) return meant;
  const isDone = state === 'answered' && answering.some((part) => holds(proves, part.text));
  const behind = all.find((part, at) => {
    const isBehind = answering.some((one) => one === all[at - 1]);
    return part.refusal !== null && isBehind && (!isDone || holds(refersBack, part.text));
  });
  if (behind) return behind.refusal;
  // 提前45日难以做到，暂不采纳；今后按提前30日安排: what is promised instead stands behind the refusal.
  const isAhead = answering.length > 0 && answering.every(({ tense }) => tense === 'promised');
  const before = isAhead
    ? all.find((part, at) => part.refusal !== null && answering.includes(all[at + 1] as Part))
    : undefined;
  return before?.refusal ?? null;
}
