import { describe, expect, it } from 'vitest';
import { JobRegistry } from './job-registry.ts';

/** A job that runs until it is told to end; gives its signal and how to end it. */
function startJob(jobs: JobRegistry, client: string, job: string) {
  let end = () => {};
  const ended = jobs.run(client, job, () => new Promise<void>((resolve) => (end = resolve)));
  const finish = () => {
    end();
    return ended;
  };
  return { signal: jobs.signal(client, job), finish };
}

describe('the jobs that run', () => {
  it('can be cancelled by the client that started them, and by nobody else', () => {
    const jobs = new JobRegistry();
    const { signal } = startJob(jobs, 'page-a', 'import-1');
    expect(jobs.cancel('page-b', 'import-1')).toBe(false);
    expect(signal.aborted).toBe(false);
    expect(jobs.cancel('page-a', 'import-1')).toBe(true);
    expect(signal.aborted).toBe(true);
  });

  it('are kept apart when two clients chose the same name', () => {
    const jobs = new JobRegistry();
    const first = startJob(jobs, 'page-a', 'import-1');
    const second = startJob(jobs, 'page-b', 'import-1');
    jobs.cancel('page-b', 'import-1');
    expect([first.signal.aborted, second.signal.aborted]).toEqual([false, true]);
  });

  it('are kept apart when client and job run into one another', () => {
    const jobs = new JobRegistry();
    const { signal } = startJob(jobs, 'a', 'b","c');
    expect(jobs.cancel('a","b', 'c')).toBe(false);
    expect(signal.aborted).toBe(false);
  });

  it('cannot be cancelled once they ended', async () => {
    const jobs = new JobRegistry();
    await startJob(jobs, 'page-a', 'import-1').finish();
    expect(jobs.cancel('page-a', 'import-1')).toBe(false);
  });

  it('are all cancelled when the program closes', () => {
    const jobs = new JobRegistry();
    const signals = [startJob(jobs, 'page-a', 'import-1').signal, startJob(jobs, 'page-b', 'import-1').signal];
    jobs.cancelAll();
    expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
  });
});
