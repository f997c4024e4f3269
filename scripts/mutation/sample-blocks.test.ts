import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleBlocks } from './sample-blocks.mjs';

let root = '';
const file = (name: string) => path.join(root, 'main/core/calendar', name);

function write(name: string, functions: number, hasTest = true) {
  const blocks = Array.from({ length: functions }, (_, at) => `export function ${name}${at}() {\n  return ${at};\n}\n`);
  writeFileSync(file(`${name}.ts`), blocks.join('\n'));
  if (hasTest) writeFileSync(file(`${name}.test.ts`), '');
}

const drawn = (seed: number, count = 4): string[] =>
  sampleBlocks(root, 'calendar', count, seed).map((one: { lot: string }) => one.lot);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'duban-sample-'));
  mkdirSync(path.dirname(file('x')), { recursive: true });
  for (const name of ['day', 'week', 'year']) write(name, 8);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the sample of blocks', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawn(1)).toHaveLength(4);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  it('keeps its blocks when others are written before and behind them', () => {
    const before = drawn(1);
    write('age', 1);
    appendFileSync(file('day.ts'), '\nexport function last() {\n  return 9;\n}\n');
    expect(drawn(1).filter((lot) => before.includes(lot)).length).toBeGreaterThanOrEqual(2);
    expect(drawn(1, 100)).toEqual(expect.arrayContaining(before));
  });

  it('takes blocks of files with a test of their own, and names it', () => {
    write('month', 8, false);
    const blocks = sampleBlocks(root, 'calendar', 100, 1);
    expect(blocks).toHaveLength(24);
    expect(new Set(blocks.map(({ test }: { test: string }) => path.basename(test)))).toEqual(
      new Set(['day.test.ts', 'week.test.ts', 'year.test.ts']),
    );
  });

  it('leaves long functions, loops and all tables out', () => {
    writeFileSync(file('table.ts'), 'export const rows = [\n  1,\n];\n');
    writeFileSync(file('long.ts'), `export function rows() {\n${'  call();\n'.repeat(30)}}\n`);
    writeFileSync(file('loop.ts'), 'export function rows() {\n  while (next()) call();\n}\n');
    for (const name of ['table.test.ts', 'long.test.ts', 'loop.test.ts']) writeFileSync(file(name), '');
    expect(sampleBlocks(root, 'calendar', 100, 1)).toHaveLength(24);
  });
});
