import { describe, expect, it } from 'vitest';
import { diceOf } from '../dice.ts';
import { temporaryFolders } from '../temporary-folder.ts';
import { runFileDamage } from './damage-files.ts';

const newFolder = temporaryFolders();

describe('a workspace with its backups that is damaged at random', () => {
  it('says so in every case, when it is opened or when it is checked', { timeout: 60_000 }, async () => {
    const results = await runFileDamage(newFolder, diceOf(7), 2);
    expect(results.length).toBeGreaterThan(10);
    for (const result of results) expect(result).toEqual({ kind: result.kind, tried: 2, told: 2 });
  });

  it('says nothing of one that was not damaged', async () => {
    const [result] = await runFileDamage(newFolder, diceOf(7), 2, { nothing: () => {} });
    expect(result).toEqual({ kind: 'nothing', tried: 2, told: 0 });
  });
});
