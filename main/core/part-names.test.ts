import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Form } from './rules/form.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(?:reading|comparison|ledger|calendar)\/.*\.rules\.ts$|^comparison\/demands\/[\w-]+(?<!\.test)\.ts$/.test(name),
);

async function partsOf(file: string): Promise<[string, string | null][]> {
  const exported: Record<string, unknown> = await import(join(import.meta.dirname, file));
  return Object.entries(exported).flatMap(([name, one]) =>
    one instanceof Form && one.role !== 'inline' ? [[name, one.name] as [string, string | null]] : [],
  );
}

describe('a part of rules', () => {
  it('is called in explanations as it is in the code', async () => {
    const parts = (await Promise.all(files.map(partsOf))).flat();
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter(([exported, name]) => exported !== name)).toEqual([]);
  });
});
