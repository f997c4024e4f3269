import { rangeSign } from '#core/language/quantities.ts';
import type { TargetRecord } from '#shared/domain/commitment-record.ts';
import { groupBy } from '../../group-by.ts';
import { toBaseUnit } from '../alarms/read-statements.ts';
import { aboveScale, gdp, growthTail, sameName, type TargetValues, targetValues } from './target.rules.ts';

/** An actual value that lies beside a target: same indicator, same period, same unit. */
export type TargetPair = {
  target: string;
  actual: string;
  /** `person` when somebody laid them together, `name` when the names are equal, `part` when one name holds the other. */
  by: 'person' | 'name' | 'part';
};

type Compared = Pick<
  TargetRecord,
  'id' | 'indicator' | 'value' | 'unit' | 'change' | 'period' | 'role' | 'actual' | 'citation'
>;

/** An indicator's name in one spelling. */
export function indicatorKey(name: string): string {
  const written = gdp.replaceAll(aboveScale.replaceAll(name, '规模以上'), '地区生产总值');
  return growthTail.replace(sameName.replaceAll(written));
}

function unitOf(record: Compared): string {
  return toBaseUnit(record.value.split(rangeSign.regex)[0] ?? '', record.unit)?.unit ?? record.unit;
}

function fits(target: Compared, actual: Compared, values: TargetValues): TargetPair['by'] | null {
  if (unitOf(target) !== unitOf(actual)) return null;
  // A growth of 5% is nothing beside a share of 5%.
  if ((target.change === undefined) !== (actual.change === undefined)) return null;
  const a = indicatorKey(target.indicator);
  const b = indicatorKey(actual.indicator);
  if (a === b) return 'name';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= values.targetShortestPart && long.endsWith(short) ? 'part' : null;
}

/**
 * Lays actual values beside the targets of the same period: what one year's paper planned beside what the next year's paper
 * reports. Equal names win over names of which one ends like the other (固定资产投资 – 全社会固定资产投资); what a person laid together
 * stands. Several actuals may lie beside one target (two papers report it).
 */
export function pairTargets(records: readonly Compared[], values: TargetValues = targetValues): TargetPair[] {
  const actuals = groupBy(
    records.filter((record) => record.role === 'actual' && record.period !== null),
    (record) => record.period,
  );
  return records.flatMap((target): TargetPair[] => {
    if (target.role !== 'target') return [];
    if (target.actual) return [{ target: target.id, actual: target.actual, by: 'person' }];
    const found = (actuals.get(target.period) ?? []).flatMap((actual) => {
      const by = fits(target, actual, values);
      return by ? [{ target: target.id, actual: actual.id, by }] : [];
    });
    const equal = found.filter((pair) => pair.by === 'name');
    return equal.length > 0 ? equal : found;
  });
}
