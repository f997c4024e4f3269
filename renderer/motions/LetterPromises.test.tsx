// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { LetterPromises } from './LetterPromises.tsx';

afterEach(cleanup);

const promise: CommitmentRow = {
  id: 'c1',
  title: '疏浚沙河下游河道9公里',
  citation: { document: 's2-d1', firstLine: 6, lastLine: 6, page: null, quote: '疏浚沙河下游河道9公里' },
  organ: null,
  organs: [],
  due: '2026-12-31',
  dueText: null,
  dueDate: null,
  originalDue: '2026-09-30',
  figure: '9公里',
  point: null,
  feedback: null,
  answers: { suggestion: 's1', round: 1 },
  answer: null,
  repliesTo: null,
  state: 'open',
  shownBy: null,
  note: '',
  entered: [],
};

describe('what the reply letter of a handling promises', () => {
  it('stands with its days and how it is, and leads to where it is put off and decided', () => {
    renderScreen(<LetterPromises promises={[promise]} />, fakeTransport({}));
    const link = screen.getByRole('link', { name: '疏浚沙河下游河道9公里' });
    expect(link.getAttribute('href')).toBe('#/commitments/c1');
    for (const text of ['2026-12-31', '原定 2026-09-30', '待兑现']) expect(screen.getByText(text)).toBeTruthy();
  });

  it('is left out where it promises nothing beside the answer', () => {
    renderScreen(<LetterPromises promises={[]} />, fakeTransport({}));
    expect(screen.queryByText('答复函中的承诺')).toBeNull();
  });
});
