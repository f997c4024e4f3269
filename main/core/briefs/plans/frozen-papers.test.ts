import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { proofScopes } from '../../../testing/brief-proof.ts';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import { paperLines } from '../testing/paper-lines.ts';
import { allPlans } from './all-plans.ts';

// Where the words of a paper change on purpose: `npm run unit -- main/core/briefs/plans/frozen-papers.test.ts -u`, and read what changed.
describe('the paper of an invented ledger', () => {
  it.each(allPlans)('says what it said: $kind.title', async ({ kind, plan }) => {
    const lines = paperLines(plan(inventedInput(proofScopes[kind.id] ?? {}, inventedLedger())));
    const frozen = path.join(import.meta.dirname, '../testing/frozen', `${kind.id}.txt`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(frozen);
  });
});
