import { CoreError } from '../../core-error.ts';
import { readLimits } from '../formats/limits.ts';

/** What a value beside its characters weighs: about as much as a short word. */
const valueWeight = 8;

/**
 * Whether a result weighs more than `limit` when it is copied to another thread: each character 1, each value and each key 8; bytes
 * weigh nothing, as what is unpacked is limited already. A string that stands in many places is copied as often, an object once.
 * Stops counting at the limit. Pure.
 */
export function weighsMore(result: unknown, limit: number): boolean {
  const seen = new Set<object>();
  const waiting: unknown[] = [result];
  let weight = 0;
  while (waiting.length > 0 && weight <= limit) {
    const value = waiting.pop();
    weight += valueWeight;
    if (typeof value === 'string') weight += value.length;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) continue;
    seen.add(value);
    for (const part of partsOf(value)) waiting.push(part);
  }
  return weight > limit;
}

/** Refuses a result too heavy to be handed over: `file-too-large` with `{ name, limit, unit: 'reading' }`. */
export function holdWeight(result: unknown, name: string, limit: number = readLimits.weight): void {
  if (weighsMore(result, limit)) throw new CoreError('file-too-large', { name, limit, unit: 'reading' });
}

function partsOf(value: object): Iterable<unknown> {
  if (Array.isArray(value) || value instanceof Set) return value;
  if (value instanceof Map) return [...value].flat();
  return Object.values(value);
}
