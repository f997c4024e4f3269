/** A rate with its formula and base: 20.0%（已落实1条÷意见条目共5条）. Without a base it is said that none can be given. */
export function rateText(numerator: number, base: number, words: { of: string; base: string; unit: string }): string {
  const formula = `${words.of}${numerator}${words.unit}÷${words.base}${base}${words.unit}`;
  return base === 0 ? `无法计算（${formula}）` : `${percent(numerator, base)}（${formula}）`;
}

/** One decimal, half-width sign: 66.7%. */
export function percent(numerator: number, base: number): string {
  return base === 0 ? '—' : `${((numerator / base) * 100).toFixed(1)}%`;
}
