// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { App as AntApp } from 'antd';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '#renderer/base/language.tsx';
import { standInForLayout } from '#renderer/testing/stand-in-for-layout.ts';
import type { CallName } from '#shared/contract/contract.ts';
import { useChange } from '../../ui/use-change.ts';
import { CallError } from './call-error.ts';
import { ChangesProvider } from './changes-context.tsx';
import { createQueryClient } from './query-client.ts';
import type { Listener, Transport } from './transport.ts';
import { TransportProvider } from './transport-context.tsx';
import { useCall } from './use-call.ts';

/** A core of three lists that counts what it is asked, and tells of each change before it answers it, as hosts do. */
function countingCore() {
  const asked: CallName[] = [];
  const listeners = new Set<Listener>();
  const emit: Listener = (event) => {
    for (const listener of listeners) listener(event);
  };
  const core = {
    asked,
    emit,
    seq: 0,
    isAway: false,
    change: (...collections: string[]) => emit({ type: 'changed', seq: ++core.seq, collections }),
    transport: {
      async call(name: CallName) {
        asked.push(name);
        if (core.isAway) throw new CallError('internal', { unit: 'host-away' });
        if (name === 'points.withdraw') core.change('points');
        return { count: asked.length };
      },
      subscribe(listener: Listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    } as unknown as Transport,
  };
  return core;
}

function Screen() {
  const points = useCall('points.list', {});
  const suggestions = useCall('suggestions.list', {});
  const kinds = useCall('briefs.kinds', {});
  const withdraw = useChange('points.withdraw');
  const backup = useChange('workspace.backup', { renews: ['briefs.kinds'] });
  const all = [points, suggestions, kinds];
  return (
    <>
      <output>{all.every((one) => one.isFetched) ? 'read' : 'reading'}</output>
      {points.error ? <p role="alert">failed</p> : null}
      <button type="button" onClick={() => withdraw.mutate({ id: 'p1', reason: 'r' })}>
        withdraw {withdraw.status}
      </button>
      <button type="button" onClick={() => backup.mutate(undefined)}>
        backup {backup.status}
      </button>
    </>
  );
}

async function show(core: ReturnType<typeof countingCore>) {
  standInForLayout();
  render(
    <TransportProvider transport={core.transport}>
      <QueryClientProvider client={createQueryClient()}>
        <ChangesProvider>
          <LanguageProvider language="en">
            <AntApp>
              <Screen />
            </AntApp>
          </LanguageProvider>
        </ChangesProvider>
      </QueryClientProvider>
    </TransportProvider>,
  );
  await screen.findByText('read');
  core.asked.length = 0;
}

/** Longer than changes are gathered for. */
const aWhile = () => act(() => new Promise((resolve) => setTimeout(resolve, 300)));
const setShown = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

let core = countingCore();
beforeEach(async () => {
  core = countingCore();
  await show(core);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('after a change made on this page', () => {
  it('what reads the changed collection is asked for once, and nothing else', async () => {
    act(() => screen.getByText('withdraw idle').click());
    await screen.findByText('withdraw success');
    expect(core.asked).toEqual(['points.withdraw', 'points.list']);
    await aWhile();
    expect(core.asked).toEqual(['points.withdraw', 'points.list']);
  });

  it('what it renews is asked for although no record changed', async () => {
    act(() => screen.getByText('backup idle').click());
    await screen.findByText('backup success');
    await aWhile();
    expect(core.asked).toEqual(['workspace.backup', 'briefs.kinds']);
  });
});

describe('after changes made elsewhere', () => {
  it('many of them are answered with one question', async () => {
    for (let time = 0; time < 20; time += 1) core.change('points', 'organs');
    await aWhile();
    expect(core.asked.toSorted()).toEqual(['points.list', 'suggestions.list']);
  });

  it('nothing is asked that they do not touch', async () => {
    core.change('templates', 'targets');
    await aWhile();
    expect(core.asked).toEqual([]);
  });

  it('everything is asked when some may have been missed', async () => {
    core.emit({ type: 'missed' });
    await aWhile();
    expect(core.asked.toSorted()).toEqual(['briefs.kinds', 'points.list', 'suggestions.list']);
  });

  it('a page that nobody sees asks when it is shown', async () => {
    setShown('hidden');
    core.change('points');
    core.change('points');
    await aWhile();
    expect(core.asked).toEqual([]);
    act(() => setShown('visible'));
    await aWhile();
    expect(core.asked).toEqual(['points.list']);
    act(() => setShown('visible'));
    await aWhile();
    expect(core.asked).toEqual(['points.list']);
  });
});

describe('on another day', () => {
  it('everything is asked as soon as the page is shown, because more may be overdue', async () => {
    vi.setSystemTime(new Date(Date.now() + 24 * 60 * 60 * 1000));
    act(() => setShown('visible'));
    await waitFor(() => expect(core.asked).toHaveLength(3));
    act(() => setShown('visible'));
    await aWhile();
    expect(core.asked).toHaveLength(3);
  });
});

describe('when the connection is back', () => {
  it('what failed meanwhile is asked again, also when nothing was missed', async () => {
    core.isAway = true;
    core.change('points');
    await screen.findByRole('alert');
    core.isAway = false;
    core.asked.length = 0;
    core.emit({ type: 'connection', state: 'up' });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(core.asked).toEqual(['points.list']);
  });
});
