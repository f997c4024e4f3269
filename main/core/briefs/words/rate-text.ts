/** A rate with its numbers: 75%（已答复9件，共12件）. Over nothing there is none: empty. */
export function rateText(numerator: number, base: number, words: { of: string; base: string; unit: string }): string {
  if (base === 0) return '';
  return `${percent(numerator, base)}（${words.of}${numerator}${words.unit}，${words.base}${base}${words.unit}）`;
}

/** One decimal, none when whole, half-width sign: 66.7%, 75%. */
export function percent(numerator: number, base: number): string {
  return base === 0 ? '—' : `${((numerator / base) * 100).toFixed(1).replace('.0', '')}%`;
}
