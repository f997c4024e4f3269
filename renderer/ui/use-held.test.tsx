// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useHeld } from './use-held.ts';

/** Saves that are decided by the test, one by one. */
function pendingSaves() {
  const decided: { accept: () => void; refuse: (error: Error) => void }[] = [];
  const save = () =>
    new Promise<void>((resolve, reject) => decided.push({ accept: () => resolve(), refuse: (error) => reject(error) }));
  return { decided, save };
}

afterEach(cleanup);

describe('a value that is saved as soon as it is set', () => {
  it('is shown while it is on its way, then what stands', async () => {
    const { decided, save } = pendingSaves();
    const { result, rerender } = renderHook(({ stands }) => useHeld(stands, save), { initialProps: { stands: 'a' } });
    act(() => result.current.put('b'));
    expect(result.current.shown).toBe('b');
    rerender({ stands: 'b' });
    await act(async () => decided[0]?.accept());
    rerender({ stands: 'c' });
    expect(result.current).toMatchObject({ shown: 'c', error: null });
  });

  it('stays as typed with the reason when refused, until it is given up', async () => {
    const { decided, save } = pendingSaves();
    const { result } = renderHook(() => useHeld('a', save));
    act(() => result.current.put('b'));
    await act(async () => decided[0]?.refuse(new Error('no')));
    expect(result.current).toMatchObject({ shown: 'b', error: new Error('no') });
    act(() => result.current.giveUp());
    expect(result.current).toMatchObject({ shown: 'a', error: null });
  });

  it('is not overwritten by the late answer to what was typed before it', async () => {
    const { decided, save } = pendingSaves();
    const { result } = renderHook(() => useHeld('a', save));
    act(() => result.current.put('b'));
    act(() => result.current.put('c'));
    await act(async () => decided[0]?.refuse(new Error('late')));
    expect(result.current).toMatchObject({ shown: 'c', error: null });
    await act(async () => decided[1]?.refuse(new Error('no')));
    await waitFor(() => expect(result.current).toMatchObject({ shown: 'c', error: new Error('no') }));
  });
});
