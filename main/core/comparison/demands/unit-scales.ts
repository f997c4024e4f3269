/** A unit that tells the same as so many of another one. */
type Scale = { of: string; times: number };

/** Units of one kind, each by the one that all of them are counted in, so that 91.4千米 stands beside 85公里 and 174亩 beside 15万平方米. */
const scales: Readonly<Record<string, Scale>> = {
  公里: { of: '米', times: 1000 },
  千米: { of: '米', times: 1000 },
  km: { of: '米', times: 1000 },
  平米: { of: '平方米', times: 1 },
  亩: { of: '平方米', times: 2000 / 3 },
  公顷: { of: '平方米', times: 10_000 },
  平方公里: { of: '平方米', times: 1_000_000 },
  平方千米: { of: '平方米', times: 1_000_000 },
  千克: { of: '公斤', times: 1 },
  斤: { of: '公斤', times: 0.5 },
  吨: { of: '公斤', times: 1000 },
  度电: { of: '千瓦时', times: 1 },
};

/** An amount in the unit that all of its kind are counted in, and how many times as many of these it is. `unit` has no 万 or 亿 before it. */
export function inCommonUnit(unit: string): Scale {
  return scales[unit] ?? { of: unit, times: 1 };
}
