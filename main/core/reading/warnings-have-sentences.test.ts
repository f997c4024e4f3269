import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { catalogue, isMessageKey } from '#shared/messages/catalogue.ts';
import { CoreError } from '../core-error.ts';
import { readSource } from './read-source.ts';

const folders = [join(import.meta.dirname, '../../../assets/samples'), join(import.meta.dirname, 'formats/fixtures')];

/** Warnings and reasons of one file; those that are refused (locked, needing another format) have a sentence of their own. */
async function told(path: string, name: string): Promise<{ warnings: ReadWarning[]; reasons: string[] }> {
  try {
    const reading = await readSource(readFileSync(path), name);
    const { documents, opinions, feedback, motions, projects, targets, links } = reading;
    const parts = [...opinions.flatMap((one) => one.points), ...feedback.flatMap((one) => one.measures)];
    const judged = [...documents, ...opinions, ...feedback, ...motions, ...projects, ...targets, ...parts];
    expect(judged.filter((record) => record.because.length === 0)).toEqual([]);
    const reasons = [...judged.flatMap((record) => record.because), ...links.map((link) => link.because)];
    return { warnings: reading.warnings, reasons };
  } catch (error) {
    if (error instanceof CoreError) return { warnings: [], reasons: [] };
    throw error;
  }
}

describe('what reading tells of the samples and the fixtures of the formats', () => {
  it('has a sentence in both languages, and a reason for every record', async () => {
    const codes = new Set<string>();
    for (const folder of folders) {
      for (const name of readdirSync(folder).filter((each) => !each.endsWith('.md'))) {
        const { warnings, reasons } = await told(join(folder, name), name);
        for (const { code } of warnings) codes.add(`warning.${code}`);
        for (const reason of reasons) codes.add(`because.${reason}`);
      }
    }
    const without = [...codes].filter(
      (key) => !isMessageKey(key) || catalogue['zh-CN'][key].trim() === '' || catalogue.en[key].trim() === '',
    );
    expect(without).toEqual([]);
    expect([...codes].filter((key) => key.startsWith('warning.')).length).toBeGreaterThan(5);
    expect([...codes].filter((key) => key.startsWith('because.')).length).toBeGreaterThan(10);
  });
});
