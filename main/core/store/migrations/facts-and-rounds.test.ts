import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLogLine } from '../../../testing/append-log-line.ts';
import { openTestStore } from '../../../testing/open-test-store.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { createTestCore } from '../../../testing/test-core.ts';
import { decodeLogLine } from '../log-line.ts';
import { writeSnapshotText } from '../snapshot.ts';

const newFolder = temporaryFolders();

function workspaceOfSchema1(): string {
  const folder = newFolder();
  cpSync(path.join(import.meta.dirname, 'fixtures', 'schema-1'), folder, { recursive: true });
  return folder;
}

describe('a workspace of schema 1', () => {
  it('keeps every date, vote and verdict, and has them as facts and rounds', async () => {
    const store = await openTestStore(workspaceOfSchema1());
    const [opinion] = Object.values(store.ledger.opinions);
    expect(opinion).toMatchObject({
      handedOverOn: '2026-07-03',
      round: 2,
      vote: null,
      rounds: [{ number: 1, openedOn: '2026-07-03', closedOn: '2026-10-30', vote: { value: 'dissatisfied' } }],
      acts: [{ type: 'formal-received', on: '2026-10-10', note: '云政函〔2026〕66号', round: 1 }],
      due: { because: { by: 'rule', rule: 'opinion-feedback' } },
    });
    await store.close();
  });

  it('tells extensions from dates that were typed over others', async () => {
    const store = await openTestStore(workspaceOfSchema1());
    const [first, second] = Object.values(store.ledger.points).sort((a, b) => a.number - b.number);
    expect(first).toMatchObject({
      status: 'done',
      due: { date: '2026-10-20', original: '2026-10-03', changes: [{ kind: 'extension', allowedBy: '' }] },
      history: [
        { to: 'handed-over', on: '2026-07-03' },
        { to: 'done', on: '2026-09-19' },
      ],
    });
    expect(second).toMatchObject({ round: 2, rounds: [{ number: 1, selfReport: { value: 'partly-done' } }] });
    await store.close();
  });

  it('gives each handling of a suggestion its own start and due date', async () => {
    const store = await openTestStore(workspaceOfSchema1());
    const [first, second] = Object.values(store.ledger.suggestions).sort((a, b) =>
      (a.number ?? '').localeCompare(b.number ?? ''),
    );
    expect(first?.rounds).toMatchObject([
      { number: 1, openedOn: '2026-02-10', answeredOn: '2026-05-08', result: 'dissatisfied' },
      { number: 2, openedOn: '2026-06-01', reason: '代表不满意', due: { date: '2026-07-01' } },
    ]);
    expect(second?.rounds).toMatchObject([{ number: 1, due: { date: '2026-05-10' }, signedForOn: '2026-10-29' }]);
    await store.close();
  });

  it('is the same whether it comes from its snapshots or from its log alone', async () => {
    const whole = await openTestStore(workspaceOfSchema1());
    const folder = workspaceOfSchema1();
    for (const name of ['workspace.json', 'ledger.json']) rmSync(path.join(folder, name));
    const rebuilt = await openTestStore(folder);
    expect(rebuilt.ledger).toEqual(whole.ledger);
    await whole.close();
    await rebuilt.close();
  });

  it('is brought over with the changes that were acknowledged after its last snapshot', async () => {
    const folder = workspaceOfSchema1();
    const log = path.join(folder, 'log-2026.ndjson');
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
    const known = decodeLogLine(Buffer.from(lines[13] ?? ''));
    if (known === null) throw new Error('the fixture has a line 14');
    const [change] = known.operations;
    const after = { ...change?.after, category: '城建环保' };
    const operations = [{ ...change, before: change?.after, after }] as typeof known.operations;
    appendLogLine(log, { ...known, seq: 16, operations });
    const store = await openTestStore(folder);
    const suggestion = Object.values(store.ledger.suggestions).find((one) => one.category === '城建环保');
    expect(suggestion).toMatchObject({ hard: false, acts: [], rounds: [{ number: 1, due: { date: '2026-05-10' } }] });
    expect(store.state.seq).toBe(16);
    await store.close();
  });

  it('is migrated, kept and settled too when only its log is left', async () => {
    const folder = workspaceOfSchema1();
    for (const name of ['workspace.json', 'ledger.json']) rmSync(path.join(folder, name));
    const core = createTestCore(folder);
    expect(await core.dispatch('opinions.list', {})).toMatchObject({ ok: true, value: [{ stage: 'redo' }] });
    await core.close();
    expect(readdirSync(path.join(folder, 'backups')).filter((name) => name.endsWith('-before-schema-2'))).toHaveLength(
      1,
    );
  });

  it('takes its stages from the facts when it is opened, by a change of its own', async () => {
    const folder = workspaceOfSchema1();
    const core = createTestCore(folder);
    const opinions = await core.dispatch('opinions.list', {});
    expect(opinions).toMatchObject({ ok: true, value: [{ stage: 'redo' }] });
    const suggestions = await core.dispatch('suggestions.list', {});
    expect(suggestions).toMatchObject({ value: [{ status: 'redo' }, { status: 'accepted' }] });
    await core.close();
  });

  it.each([null, 'text', { id: 'x', rules: 'none' }])(
    'sets aside what is no record and brings the rest over: %j',
    async (record) => {
      const folder = workspaceOfSchema1();
      const file = path.join(folder, 'workspace.json');
      const { sha256: _, ...snapshot } = JSON.parse(readFileSync(file, 'utf8'));
      snapshot.collections.rulePacks.x = record;
      writeFileSync(file, writeSnapshotText(snapshot));
      const store = await openTestStore(folder);
      const whole = await openTestStore(workspaceOfSchema1());
      expect(store.ledger).toEqual(whole.ledger);
      const details = { collection: 'rulePacks', id: 'x' };
      expect(store.state.notices).toMatchObject([{ code: 'record-unfit', details }, { code: 'workspace-migrated' }]);
      await store.close();
      await whole.close();
    },
  );
});
