// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ListTable } from './ListTable.tsx';
import type { ListColumn } from './list-column.ts';

type Row = { id: string; title: string };
const columns: ListColumn<Row>[] = [
  { key: 'title', title: '标题', render: (row) => row.title, sortBy: (row) => row.title },
];
const textOf = (row: Row) => row.title;
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: `r${at}`, title: `第${at + 1}号建议` }));

function show(rows: Row[], onOpen = vi.fn()) {
  renderScreen(
    <ListTable label="建议" rows={rows} columns={columns} keyOf={(row) => row.id} textOf={textOf} onOpen={onOpen} />,
    fakeTransport({}),
  );
  return { onOpen, frame: () => screen.getByRole('region', { name: '建议' }) };
}

afterEach(cleanup);

describe('ListTable', () => {
  it('moves by arrow keys and opens the selected row with Enter', () => {
    const { onOpen, frame } = show(rowsOf(3));
    frame().focus();
    fireEvent.keyDown(frame(), { key: 'ArrowDown' });
    fireEvent.keyDown(frame(), { key: 'ArrowDown' });
    expect(screen.getByRole('row', { selected: true }).textContent).toBe('第2号建议');
    fireEvent.keyDown(frame(), { key: 'End' });
    expect(screen.getByRole('row', { selected: true }).textContent).toBe('第3号建议');
    fireEvent.keyDown(frame(), { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledWith({ id: 'r2', title: '第3号建议' });
  });

  it('goes to the filter with / and shows the rows that hold every word', async () => {
    show(rowsOf(30));
    fireEvent.keyDown(window, { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '筛选' }));
    await userEvent.keyboard('12 建议');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(screen.getByText('1 / 30 行')).toBeTruthy();
  });

  it('sorts by a heading, up and then down', async () => {
    show(rowsOf(12));
    await userEvent.click(screen.getByRole('button', { name: /标题/ }));
    await userEvent.click(screen.getByRole('button', { name: /标题/ }));
    expect(screen.getAllByRole('row')[1]?.textContent).toBe('第12号建议');
    expect(screen.getByRole('columnheader').getAttribute('aria-sort')).toBe('descending');
  });

  it('draws only the rows in sight of thirty thousand', () => {
    const { frame } = show(rowsOf(30_000));
    expect(screen.getAllByRole('row').length).toBeLessThan(80);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('30000');
    frame().scrollTop = 37 * 15_000;
    fireEvent.scroll(frame());
    expect(screen.getByText('第15001号建议')).toBeTruthy();
  });

  it('says so when no row fits', async () => {
    show(rowsOf(3));
    await userEvent.type(screen.getByRole('textbox', { name: '筛选' }), '没有的');
    expect(await screen.findByText('没有符合条件的内容')).toBeTruthy();
  });
});
