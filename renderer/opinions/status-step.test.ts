import { describe, expect, it } from 'vitest';
import { sampleOpinion, samplePoint } from '#renderer/testing/sample-records.ts';
import { firstStep } from './status-step.ts';

const handedOver = sampleOpinion({ handedOverOn: '2026-08-30' });
const checked = samplePoint({ check: { value: 'done', on: '2026-11-20', by: '周敏', note: '' } });

describe('firstStep', () => {
  it('asks for the hand-over before anything moves', () => {
    expect(firstStep('in-progress', sampleOpinion(), samplePoint())).toBe('hand-over');
    expect(firstStep('in-progress', handedOver, samplePoint())).toBeNull();
  });

  it('closes a point by a check, never by the word of the organ', () => {
    const reported = samplePoint({
      selfReport: { value: 'done', on: '2026-11-19', by: '市水务局', note: '', citation: null },
    });
    expect(firstStep('done-to-check', handedOver, reported)).toBeNull();
    expect(firstStep('done', handedOver, reported)).toBe('check');
    expect(firstStep('done', handedOver, checked)).toBeNull();
  });

  it('asks why a point is not followed any more', () => {
    expect(firstStep('not-adopted', handedOver, checked)).toBe('explanation');
  });
});
