import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Core, createCore } from '#core/core.ts';
import { openStore } from '#core/store/open-store.ts';
import type { BriefPreview } from '#shared/contract/brief-calls.ts';
import type { Chase } from '#shared/domain/chase-record.ts';
import type { IssuedBriefRecord } from '#shared/domain/office-records.ts';
import { fillStore } from '../../testing/fill-store.ts';
import { inventedLedger } from '../../testing/invented-ledger.ts';

const now = () => new Date('2026-11-21T09:00:00');
let folder: string;
let core: Core;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duban-briefs-'));
  const store = await openStore({ folder, now, toLog: () => {}, who: () => '周文', onApplied: () => {} });
  await fillStore(store, inventedLedger({ feedback: false }));
  await store.close();
  core = createCore({
    dataDir: folder,
    now,
    log: () => {},
    version: '0',
    host: 'cli',
    readAsset: (name) => readFile(path.join('assets', name), 'utf8'),
    readingWorker: null,
  });
});

afterEach(async () => {
  await core.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask<T>(name: string, input: unknown): Promise<T> {
  const reply = await core.dispatch(name, input);
  if (!reply.ok) throw new Error(`${reply.error.code} ${reply.error.message}`);
  return reply.value as T;
}

describe('briefs', () => {
  it('exports the very bytes that the preview shows', async () => {
    const request = { kind: 'comparison', scope: { opinion: 'op1' } };
    const preview = await ask<BriefPreview>('briefs.preview', request);
    const exported = await ask<{ bytes: Uint8Array; record: IssuedBriefRecord }>('briefs.export', request);
    expect(Buffer.from(exported.bytes).equals(Buffer.from(preview.bytes))).toBe(true);
  });

  it('enters a chasing letter that goes out as a chase of what it speaks of, once a day, and takes both back together', async () => {
    const request = { kind: 'chase-letter', scope: { organ: 'organ-6' } };
    const chases = async () => {
      const all = await ask<{ id: string; chases?: Chase[] }[]>('suggestions.list', {});
      return all.flatMap((one) => (one.chases ?? []).map((chase) => ({ of: one.id, ...chase })));
    };
    await ask('briefs.preview', request);
    await ask('briefs.export', { ...request, format: 'xlsx' });
    expect(await chases()).toEqual([]);
    const { record } = await ask<{ record: IssuedBriefRecord }>('briefs.export', request);
    const entered = await chases();
    expect(entered).toMatchObject([{ on: '2026-11-21', way: 'letter', organs: ['organ-6'], note: record.title }]);
    expect(record.records).toContain(`suggestions/${entered[0]?.of}`);
    expect(await ask('briefs.changesSince', { id: record.id })).toMatchObject({ changes: [] });
    await ask('briefs.export', request);
    expect(await chases()).toHaveLength(1);
    await ask('log.undo', undefined);
    await ask('log.undo', undefined);
    expect(await chases()).toEqual([]);
  });

  it('writes a chasing letter as of a day: its dates, the days overdue and the chase are of that day', async () => {
    const request = { kind: 'chase-letter', scope: { organ: 'organ-6', 'as-of': '2026-11-03' } };
    const exported = await ask<{ bytes: Uint8Array; chased: unknown }>('briefs.export', request);
    const text = strFromU8(unzipSync(exported.bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/gu, '');
    expect(text).toContain('截至2026年11月3日');
    expect(text).toContain('已逾期167天');
    expect(text).not.toContain('2026年11月21日');
    expect(exported.chased).toEqual({ on: '2026-11-03', items: 2 });
    const all = await ask<{ chases?: Chase[] }[]>('suggestions.list', {});
    expect(all.flatMap(({ chases = [] }) => chases)).toMatchObject([{ on: '2026-11-03', enteredOn: '2026-11-21' }]);
  });

  it('enters no chase where a person declines it, nor for a letter of a day to come', async () => {
    const request = { kind: 'chase-letter', scope: { organ: 'organ-6' } };
    const declined = await ask<{ chased: unknown }>('briefs.export', { ...request, chase: false });
    const ahead = { ...request, scope: { ...request.scope, 'as-of': '2026-11-30' } };
    const later = await ask<{ chased: unknown }>('briefs.export', ahead);
    expect([declined.chased, later.chased]).toEqual([null, null]);
    const all = await ask<{ chases?: Chase[] }[]>('suggestions.list', {});
    expect(all.flatMap(({ chases = [] }) => chases)).toEqual([]);
    expect(await ask<BriefPreview>('briefs.preview', request)).toMatchObject({
      chases: { on: '2026-11-21', items: 2 },
    });
    expect((await ask<BriefPreview>('briefs.preview', ahead)).chases).toBeNull();
  });

  it('keeps what it issued, with the log it stands on, and gives the same bytes again', async () => {
    const exported = await ask<{ bytes: Uint8Array; record: IssuedBriefRecord }>('briefs.export', {
      kind: 'comparison',
      scope: { opinion: 'op1' },
    });
    const [kept] = await ask<IssuedBriefRecord[]>('briefs.history', undefined);
    expect(kept).toEqual(exported.record);
    expect(kept?.counts).toMatchObject({ points: 5, feedback: 0 });
    const again = await ask<{ bytes: Uint8Array }>('briefs.issued', { id: exported.record.id });
    expect(Buffer.from(again.bytes).equals(Buffer.from(exported.bytes))).toBe(true);
  });

  it('prints what is missing as missing while no feedback has come', async () => {
    const { bytes } = await ask<BriefPreview>('briefs.preview', { kind: 'comparison', scope: { opinion: 'op1' } });
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('尚未收到反馈报告');
    expect(text).not.toContain('undefined');
  });

  it('says which kind it does not know, which scope is missing and which record is not there', async () => {
    const codes = await Promise.all(
      [
        { kind: 'poem', scope: {} },
        { kind: 'comparison', scope: {} },
        { kind: 'comparison', scope: { opinion: 'nothing' } },
        { kind: 'comparison', scope: { opinion: '__proto__' } },
        { kind: 'chase-letter', scope: { organ: 'organ-6', 'as-of': '0' } },
        { kind: 'commitment-ledger', scope: { 'as-of': '2026-02-45' } },
      ].map(async (input) => {
        const reply = await core.dispatch('briefs.export', input);
        return reply.ok ? 'ok' : reply.error.code;
      }),
    );
    expect(codes).toEqual([
      'brief-kind-unknown',
      'brief-scope-missing',
      'not-found',
      'not-found',
      'bad-input',
      'bad-input',
    ]);
  });

  it('names what changed in its records since it was issued, and nothing else', async () => {
    const { record } = await ask<{ record: IssuedBriefRecord }>('briefs.export', {
      kind: 'comparison',
      scope: { opinion: 'op1' },
    });
    await ask('workspace.office', { term: '第八届' });
    await ask('points.update', { id: 'op1-p2', nextStep: '两周内报送线路开通情况。' });
    const { changes } = await ask<{ changes: { title: string }[] }>('briefs.changesSince', { id: record.id });
    expect(changes).toHaveLength(1);
  });
});
