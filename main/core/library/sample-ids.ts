import { createHash } from 'node:crypto';
import type { Samples } from '../context-parts.ts';
import { sourceIdOf } from './describe-source.ts';

/** The samples do not change while the program runs. */
const known = new WeakMap<Samples['samples'], Promise<ReadonlySet<string>>>();

async function read(samples: Samples['samples']): Promise<ReadonlySet<string>> {
  const files = await samples();
  return new Set(files.map(({ bytes }) => sourceIdOf(createHash('sha256').update(bytes).digest('hex'))));
}

/** Ids that the sample papers of the program have as sources, whoever imported them. */
export function sampleIds({ samples }: Samples): Promise<ReadonlySet<string>> {
  // A program that lost its samples still lists its sources.
  const ids = known.get(samples) ?? read(samples).catch(() => new Set<string>());
  known.set(samples, ids);
  return ids;
}
