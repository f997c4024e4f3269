import type { MessageDetails, MessageKey } from './catalogue.ts';

type Counted = { value: number | null; base: number };

/** A rate of 0 to 1 as people read it, one decimal; null is said to be so and is not 0: its base is 0, or no class of its answers is known. */
export function rateValue(
  { value, base }: Counted,
  say: (key: MessageKey, details?: MessageDetails) => string,
): string {
  if (value === null) return say(base === 0 ? 'rate.none' : 'rate.unclassed');
  return `${(value * 100).toFixed(1)}%`;
}
