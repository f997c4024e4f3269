import { describe, expect, it } from 'vitest';
import { diceOf } from '../dice.ts';
import { temporaryFolders } from '../temporary-folder.ts';
import { runDamage } from './damage-log.ts';

const newFolder = temporaryFolders();

describe('a log that is damaged at random', () => {
  it('is told of in every case, and no ledger changes without a word', { timeout: 60_000 }, async () => {
    for (const result of await runDamage(newFolder, diceOf(7), 4)) {
      expect(result).toMatchObject({ tried: 4, told: 4, silent: 0 });
    }
  });
});
