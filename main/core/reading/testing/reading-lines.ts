import type { ExaminedSource } from '../examined-source.ts';

/** What was read in a file as lines: what became of each of its lines, then every record with the fields that hold something. For tests. */
export function readingLines({ reading, fates, organChanges }: ExaminedSource): string[] {
  const { source: _, ...records } = { ...reading, organChanges };
  return [
    ...[...fates].map(([line, fate]) => `${line} ${fate}`),
    ...Object.entries(records).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown) => `${name}: ${JSON.stringify(one, withoutNothing)}`),
    ),
  ];
}

/** Leaves out what is null, empty or certain: it says no more than its absence. */
function withoutNothing(_key: string, value: unknown): unknown {
  if (value === null || value === '' || value === 1) return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
