import { describe, expect, it } from 'vitest';
import type { CoreEvent } from '#shared/contract/call.ts';
import { throttleProgress } from './progress-throttle.ts';

function reporter() {
  const events: CoreEvent[] = [];
  const clock = { now: 0 };
  const report = throttleProgress(
    () => new Date(clock.now),
    'page',
    (event) => events.push(event),
  );
  return { events, clock, report };
}

describe('throttleProgress', () => {
  it('passes steps of one stage on at most every tenth of a second, and always the last', () => {
    const { events, clock, report } = reporter();
    for (let done = 0; done <= 1000; done += 1) {
      clock.now = done;
      report('job', 'storing', done, 1000);
    }
    expect(events.map((event) => event.type === 'progress' && event.done)).toEqual([
      0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000,
    ]);
  });

  it('passes a new stage on at once', () => {
    const { events, report } = reporter();
    for (const stage of ['opening', 'drawing', 'finished'] as const) report('job', stage, 0, 1);
    expect(events).toHaveLength(3);
  });

  it('keeps jobs apart, and says nothing for a call without a job', () => {
    const { events, report } = reporter();
    report('a', 'storing', 0, 9);
    report('b', 'storing', 0, 9);
    report(undefined, 'storing', 0, 9);
    expect(events).toHaveLength(2);
  });
});
