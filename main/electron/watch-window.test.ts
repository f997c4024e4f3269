import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { CrashCount } from './crash-count.ts';
import { type Telling, type WatchedWindow, watchWindow } from './watch-window.ts';

/** Electron's window as far as it is watched, and a person who presses `button` when asked. */
function opened(button: number | null = 0, address = 'app://main/#/opinions/o1') {
  const clock = { now: 0 };
  const contents = Object.assign(new EventEmitter(), {
    getURL: () => address,
    reload: vi.fn(),
    forcefullyCrashRenderer: vi.fn(),
  });
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    isDestroyed: vi.fn(() => false),
    loadURL: vi.fn(async (_address: string) => undefined),
  });
  const ask = vi.fn<Telling['ask']>(async () => button);
  const telling = { report: vi.fn(() => 'sentence'), say: (key: string) => key, tell: vi.fn(), ask, quit: vi.fn() };
  watchWindow(window satisfies WatchedWindow, telling, () => clock.now);
  const crash = (reason = 'crashed') => contents.emit('render-process-gone', {}, { reason, exitCode: 5 });
  return { clock, window, contents, telling, crash };
}

describe('a window whose page is gone', () => {
  it('comes back in the same place once the event is over, and the person is told in one sentence', async () => {
    const { window, contents, telling, crash } = opened();
    crash();
    expect(contents.reload).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(contents.reload).toHaveBeenCalledOnce());
    expect(window.loadURL).not.toHaveBeenCalled();
    expect(telling.report).toHaveBeenCalledExactlyOnceWith({ kind: 'page-gone', part: 'crashed 5' });
    expect(telling.tell).toHaveBeenCalledExactlyOnceWith('sentence');
  });

  it.each(['', 'about:blank', 'chrome-error://chromewebdata/', 'https://main/'])(
    'comes back on our page from %j',
    async (address) => {
      const { window, crash } = opened(0, address);
      crash('oom');
      await vi.waitFor(() => expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('app://main/'));
    },
  );

  it('is left alone when it ended as it should, or the window is closed', async () => {
    const { window, contents, telling, crash } = opened();
    crash('clean-exit');
    window.isDestroyed.mockReturnValue(true);
    crash();
    await new Promise(setImmediate);
    expect([contents.reload.mock.calls, telling.report.mock.calls]).toEqual([[], []]);
  });

  it('is left alone when the window is closed before the page could be opened again', async () => {
    const { window, contents, crash } = opened();
    crash();
    window.isDestroyed.mockReturnValue(true);
    await new Promise(setImmediate);
    expect(contents.reload).not.toHaveBeenCalled();
  });

  it('is asked about at the third time within a minute, and opened or closed as the person says', async () => {
    for (const button of [0, 1]) {
      const { contents, telling, crash } = opened(button);
      for (let time = 0; time < 3; time += 1) crash();
      await vi.waitFor(() => expect(telling.quit.mock.calls.length + contents.reload.mock.calls.length).toBe(3));
      expect([telling.ask.mock.calls.length, telling.quit.mock.calls.length]).toEqual([1, button]);
    }
  });

  it('survives a page that fails to load again', async () => {
    const { window, crash } = opened(0, 'about:blank');
    window.loadURL.mockRejectedValue(new Error('ERR_FAILED'));
    crash();
    await vi.waitFor(() => expect(window.loadURL).toHaveBeenCalledOnce());
  });
});

describe('a window whose page hangs', () => {
  it('is waited for when the person says so', async () => {
    const { window, contents, telling } = opened(0);
    window.emit('unresponsive');
    await vi.waitFor(() => expect(telling.ask).toHaveBeenCalledOnce());
    expect(contents.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });

  it('has its process ended when the person says so, and is asked about once at a time', async () => {
    const { window, contents, telling } = opened(1);
    window.emit('unresponsive');
    window.emit('unresponsive');
    await vi.waitFor(() => expect(contents.forcefullyCrashRenderer).toHaveBeenCalledOnce());
    expect(telling.ask).toHaveBeenCalledOnce();
  });

  it('takes the question back when the page answers again, and asks anew the next time', async () => {
    const { window, contents, telling } = opened();
    telling.ask.mockImplementation(
      (_sentence, _buttons, leave) => new Promise((resolve) => leave?.addEventListener('abort', () => resolve(null))),
    );
    window.emit('unresponsive');
    window.emit('responsive');
    await Promise.resolve();
    await Promise.resolve();
    window.emit('unresponsive');
    expect(telling.ask).toHaveBeenCalledTimes(2);
    expect(contents.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });
});

describe('the count of crashes', () => {
  it('forgets those of more than a minute ago', () => {
    const clock = { now: 0 };
    const count = new CrashCount(() => clock.now);
    const answers = [0, 0, 60_000, 60_000, 60_001].map((now) => {
      clock.now = now;
      return count.take('crashed');
    });
    expect(answers).toEqual(['reopen', 'reopen', 'reopen', 'reopen', 'ask']);
  });
});
