import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../temporary-folder.ts';
import { bundleChild } from './bundle-child.ts';
import { runRace } from './race.ts';

const newFolder = temporaryFolders();

describe('processes that open one workspace at the same moment', () => {
  it('are one writer at a time, and lose no acknowledged change', { timeout: 120_000 }, async () => {
    const child = await bundleChild('race-child', newFolder());
    const race = await runRace({ child, folder: newFolder(), processes: 8, rounds: 25 });
    expect(race).toMatchObject({ rounds: 25, lost: 0, together: 0, faults: 0, idle: 0 });
    expect(race.writings).toBeGreaterThanOrEqual(25);
  });
});
