// @vitest-environment jsdom
import { webcrypto } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { askingCore } from '#renderer/testing/asking-core.ts';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { sampleDocument, sampleOwnPaper, samplePreview, sampleSource } from '#renderer/testing/sample-records.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import type { ImportResult } from '#shared/contract/library-calls.ts';
import { createImportQueue } from './import-queue.ts';

const result: ImportResult = {
  outcome: 'imported',
  source: sampleSource(),
  documents: [sampleDocument()],
  entries: [],
};
const file = (name: string, text = '云泽') =>
  Object.assign(new File([text], name), {
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  });

function queueOn(answers: Answers) {
  const transport = fakeTransport({ 'sources.list': [], 'sources.import': result, ...answers });
  return { transport, queue: createImportQueue(transport) };
}

// jsdom brings no digest; Node's is the one that browsers have.
beforeAll(() => vi.stubGlobal('crypto', webcrypto));

describe('the queue of imports', () => {
  it('imports many files one after the other', async () => {
    const { transport, queue } = queueOn({});
    queue.add([file('a.txt'), file('b.txt')]);
    await vi.waitFor(() => expect(queue.items().every((item) => item.state.is === 'done')).toBe(true));
    expect(transport.inputsOf('sources.import')).toMatchObject([{ name: 'a.txt' }, { name: 'b.txt' }]);
  });

  it('shows what each of several files will do, the next one only when it is known what became of the one before', async () => {
    const { transport, queue } = queueOn({ 'sources.preview': samplePreview() });
    queue.add([file('a.txt'), file('b.txt'), file('c.txt')], true);
    const states = () => queue.items().map((item) => item.state.is);
    await vi.waitFor(() => expect(states()).toEqual(['previewed', 'waiting', 'waiting']));
    queue.accept(queue.items()[0]!.id);
    await vi.waitFor(() => expect(states()).toEqual(['done', 'previewed', 'waiting']));
    queue.cancel(queue.items()[1]!.id);
    await vi.waitFor(() => expect(states()).toEqual(['done', 'failed', 'previewed']));
    expect(transport.inputsOf('sources.import')).toMatchObject([{ name: 'a.txt' }]);
  });

  it('stores all that wait without looking when told so', async () => {
    const { transport, queue } = queueOn({ 'sources.preview': samplePreview() });
    queue.add([file('a.txt'), file('b.txt'), file('c.txt')], true);
    await vi.waitFor(() => expect(queue.items()[0]?.state.is).toBe('previewed'));
    queue.acceptAll(queue.items()[0]!.id);
    await vi.waitFor(() => expect(queue.items().every((item) => item.state.is === 'done')).toBe(true));
    expect(transport.inputsOf('sources.preview')).toHaveLength(1);
  });

  it('shows how far the reading of a file is', async () => {
    let finish: (value: ImportResult) => void = () => undefined;
    const { transport, queue } = queueOn({ 'sources.import': () => new Promise((resolve) => (finish = resolve)) });
    queue.add([file('a.txt')]);
    await vi.waitFor(() => expect(transport.inputsOf('sources.import')).toHaveLength(1));
    const job = queue.items()[0]!.id;
    transport.emit({ type: 'progress', client: 'page', job, stage: 'splitting', done: 3, total: 10, label: '' });
    expect(queue.items()[0]!.state).toEqual({ is: 'running', stage: 'splitting', done: 3, total: 10 });
    finish(result);
    await vi.waitFor(() => expect(queue.items()[0]!.state.is).toBe('done'));
  });

  it('asks about a file that the core doubts, goes on with the next, and sends the answer along once it is given', async () => {
    const doubts = ['marked-secret'];
    const asking = askingCore<CallInput<'sources.import'>, ImportResult>(doubts, { secretMarks: '机密★10年' }, result);
    const { transport, queue } = queueOn({
      'sources.import': (input) => (input.name === 'marked.txt' ? asking(input) : result),
    });
    queue.add([file('marked.txt'), file('good.txt')]);
    const states = () => queue.items().map((item) => item.state.is);
    await vi.waitFor(() => expect(states()).toEqual(['doubted', 'done']));
    queue.confirm(queue.items()[0]!.id);
    await vi.waitFor(() => expect(states()).toEqual(['done', 'done']));
    const [asked, , again] = transport.inputsOf('sources.import');
    expect(asked).not.toHaveProperty('confirmed');
    expect(again).toMatchObject({ name: 'marked.txt', confirmed: doubts });
  });

  it('does not send a file that was doubted once it is given up', async () => {
    const asking = askingCore<CallInput<'sources.import'>, ImportResult>(['marked-secret'], {}, result);
    const { transport, queue } = queueOn({ 'sources.import': asking });
    queue.add([file('marked.txt')]);
    await vi.waitFor(() => expect(queue.items()[0]?.state.is).toBe('doubted'));
    queue.cancel(queue.items()[0]!.id);
    expect(queue.items()[0]?.state).toMatchObject({ is: 'failed', error: { code: 'cancelled' } });
    expect(transport.inputsOf('sources.import')).toHaveLength(1);
  });

  it('keeps a failed file with its reason and goes on with the next', async () => {
    const { queue } = queueOn({
      'sources.import': (input) => {
        if (input.name === 'bad.txt') throw new CallError('file-empty', { name: 'bad.txt' });
        return result;
      },
    });
    queue.add([file('bad.txt'), file('good.txt')]);
    await vi.waitFor(() => expect(queue.items().map((item) => item.state.is)).toEqual(['failed', 'done']));
  });

  it('asks before it stores another file of a known name, and stores it as a version when told so', async () => {
    const { transport, queue } = queueOn({ 'sources.list': [sampleSource({ id: 'old', name: 'a.txt' })] });
    queue.add([file('a.txt')]);
    await vi.waitFor(() => expect(queue.items()[0]!.state.is).toBe('asking'));
    expect(transport.inputsOf('sources.import')).toHaveLength(0);
    queue.decide(queue.items()[0]!.id, true);
    await vi.waitFor(() => expect(queue.items()[0]!.state.is).toBe('done'));
    expect(transport.inputsOf('sources.import')).toMatchObject([{ replaces: 'old' }]);
  });

  it('does not ask about a paper of our own of that name, which is no version of what others wrote', async () => {
    const own = sampleSource({ id: 'own', name: 'a.txt', own: sampleOwnPaper() });
    const { transport, queue } = queueOn({ 'sources.list': [own] });
    queue.add([file('a.txt')]);
    await vi.waitFor(() => expect(queue.items()[0]!.state.is).toBe('done'));
    expect(transport.inputsOf('sources.import')).toHaveLength(1);
  });

  it('stores it for itself when told so', async () => {
    const { transport, queue } = queueOn({ 'sources.list': [sampleSource({ id: 'old', name: 'a.txt' })] });
    queue.add([file('a.txt')]);
    await vi.waitFor(() => expect(queue.items()[0]!.state.is).toBe('asking'));
    queue.decide(queue.items()[0]!.id, false);
    await vi.waitFor(() => expect(queue.items()[0]!.state.is).toBe('done'));
    expect(transport.inputsOf('sources.import')).toMatchObject([{ replaces: null }]);
  });

  it('does not ask about the very same bytes', async () => {
    const sha256 = Buffer.from(await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode('云泽'))).toString(
      'hex',
    );
    const { queue } = queueOn({ 'sources.list': [sampleSource({ name: 'a.txt', sha256 })] });
    queue.add([file('a.txt')]);
    await vi.waitFor(() => expect(queue.items()[0]!.state.is).toBe('done'));
  });

  it('cancels a running import through its job', async () => {
    const { transport, queue } = queueOn({
      'sources.import': () => new Promise(() => undefined),
      'jobs.cancel': { cancelled: true },
    });
    queue.add([file('a.txt'), file('b.txt')]);
    await vi.waitFor(() => expect(transport.inputsOf('sources.import')).toHaveLength(1));
    const [running, waiting] = queue.items();
    queue.cancel(running!.id);
    queue.cancel(waiting!.id);
    await vi.waitFor(() => expect(transport.inputsOf('jobs.cancel')).toEqual([{ job: running!.id }]));
    expect(queue.items()[1]!.state).toMatchObject({ is: 'failed', error: { code: 'cancelled' } });
  });
});
