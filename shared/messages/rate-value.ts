import type { MessageDetails, MessageKey } from './catalogue.ts';

/** A rate of 0 to 1 as people read it, one decimal; null, where its base is 0, is said to be so and is not 0. */
export function rateValue(value: number | null, say: (key: MessageKey, details?: MessageDetails) => string): string {
  return value === null ? say('rate.none') : `${(value * 100).toFixed(1)}%`;
}
