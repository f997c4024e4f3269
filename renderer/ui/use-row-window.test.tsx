// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useRowWindow } from './use-row-window.ts';

afterEach(cleanup);

/** A list of 400 rows of which no more than 100 are drawn whole. */
function List() {
  const frame = useRef<HTMLDivElement>(null);
  const { first, last } = useRowWindow(frame, 400, 37, 100);
  return (
    <div ref={frame}>
      {first}–{last}
    </div>
  );
}

describe('the rows that are drawn', () => {
  it('are all of them while the page is printed, and those in sight again afterwards', () => {
    render(<List />);
    expect(screen.queryByText('0–400')).toBeNull();
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getByText('0–400')).toBeTruthy();
    fireEvent(window, new Event('afterprint'));
    expect(screen.queryByText('0–400')).toBeNull();
  });
});
