// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { sampleReview } from '#renderer/testing/sample-records.ts';
import type { ReadScan } from '#shared/domain/readings/read-scan.ts';
import { ScanActions } from './ScanActions.tsx';

const lines = (first: number, seen: boolean) => [first, first + 1].map((line) => ({ line, sure: 90, seen }));
const scans: ReadScan[] = [
  { page: 2, lines: lines(10, true) },
  { page: 3, lines: lines(20, false) },
];
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

function show(chosen: { line: number; text: string } | null) {
  const transport = fakeTransport({ 'sources.page': { png }, 'sources.correct': sampleReview() });
  const line = chosen && { ...chosen, fate: '' };
  renderScreen(<ScanActions source="s1" scans={scans} chosen={line} />, transport);
  return transport;
}

const sent = (transport: ReturnType<typeof show>, name: string) =>
  transport.calls.filter((call) => call.name === name).map((call) => call.input);

beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:page', revokeObjectURL: () => {} }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a scanned page beside its lines', () => {
  it('is the page of the chosen line, as a picture', async () => {
    const transport = show({ line: 21, text: '增长9.19%' });
    const picture = await screen.findByRole('img', { name: '原件第 3 页的图像' });
    expect(picture.getAttribute('src')).toBe('blob:page');
    expect(sent(transport, 'sources.page')).toEqual([{ id: 's1', page: 3 }]);
  });

  it('is found right at once', async () => {
    const transport = show({ line: 20, text: '增长' });
    await userEvent.click(await screen.findByRole('button', { name: '本页已对照，没有出入' }));
    expect(sent(transport, 'sources.correct')).toEqual([
      { id: 's1', line: 20, change: { type: 'lines-seen', lastLine: 21 } },
    ]);
  });

  it('says that it was compared, and lets the pages be turned', async () => {
    show(null);
    await screen.findByText('本页已对照原件');
    await userEvent.click(screen.getByRole('button', { name: '下一页' }));
    await screen.findByRole('button', { name: '本页已对照，没有出入' });
  });

  it('sets the chosen line right, or says that it does not stand there', async () => {
    const transport = show({ line: 21, text: '增长9.19%' });
    await userEvent.click(await screen.findByRole('button', { name: '改正选中的一行' }));
    const field = await screen.findByLabelText('原件上这一行的文字');
    await userEvent.clear(field);
    await userEvent.type(field, '增长9.1%{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: '原件上没有这一行' }));
    expect(sent(transport, 'sources.correct')).toEqual([
      { id: 's1', line: 21, change: { type: 'line-text', text: '增长9.1%' } },
      { id: 's1', line: 21, change: { type: 'line-text', text: '' } },
    ]);
  });
});
