// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import type { SearchResult } from '#shared/contract/library-calls.ts';
import { SearchPalette } from './SearchPalette.tsx';

const found: SearchResult = {
  query: '排口',
  total: 2,
  milliseconds: 3,
  groups: [
    {
      group: 'points',
      total: 1,
      hits: [
        {
          group: 'points',
          id: 'p1',
          title: '摸清排口底数',
          sentence: '一要摸清排口底数',
          hits: [{ start: 4, end: 6 }],
          document: 's1-d1',
          line: 14,
        },
      ],
    },
    {
      group: 'text',
      total: 1,
      hits: [
        {
          group: 'text',
          id: 't1',
          title: '情况报告',
          sentence: '排口共三百个',
          hits: [{ start: 0, end: 2 }],
          document: 's1-d3',
          line: 30,
        },
      ],
    },
  ],
};

afterEach(cleanup);

describe('the search palette', () => {
  it('groups what it finds and opens the chosen hit by keyboard', async () => {
    const onClose = vi.fn();
    renderScreen(<SearchPalette onClose={onClose} />, fakeTransport({ 'search.find': found }));
    await userEvent.type(screen.getByRole('combobox', { name: '查找内容' }), '排口');
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    expect(screen.getAllByText('排口', { selector: 'mark' })).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(window.location.hash).toBe('#/reader/s1-d3?line=30');
    expect(onClose).toHaveBeenCalled();
  });

  it('says that nothing was found', async () => {
    const nothing = { query: '无', total: 0, groups: [], milliseconds: 1 };
    renderScreen(<SearchPalette onClose={() => undefined} />, fakeTransport({ 'search.find': nothing }));
    await userEvent.type(screen.getByRole('combobox', { name: '查找内容' }), '无');
    await waitFor(() => expect(screen.getByText('没有找到“无”')).toBeTruthy());
  });
});
