// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { sampleDuty } from '#renderer/testing/sample-records.ts';
import type { Duty } from '#shared/domain/duty.ts';
import { DutyTag } from './DutyTag.tsx';

const show = (...duties: Duty[]) => renderScreen(<DutyTag duties={duties} />, fakeTransport({}));
const ended = (endedOn: string) => sampleDuty({ state: 'void', endedOn });

afterEach(cleanup);

describe('where a due date stands', () => {
  it('says that nobody met it, where its day had passed when the item ended', () => {
    show(ended('2026-12-10'));
    expect(screen.getByText('期满未办，2026-12-10 起不再要求')).toBeTruthy();
  });

  it('says no more than that nothing is owed, where the item ended before the day', () => {
    show(ended('2026-11-20'));
    expect(screen.getByText('已无须办理')).toBeTruthy();
  });

  it('says that a report came of which nobody entered the day', () => {
    show(sampleDuty({ state: 'met', metOn: null }));
    expect(screen.getByText('报告已收，收到日期待补')).toBeTruthy();
  });

  it('says when it was met, where another point was missed', () => {
    show(ended('2026-12-10'), sampleDuty({ state: 'met', metOn: '2026-11-20' }));
    expect(screen.queryByText(/期满未办/)).toBeNull();
  });
});
