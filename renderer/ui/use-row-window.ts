import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows that are drawn: from `first` to `last` (exclusive), and the height in px left out above and below. */
export type RowWindow = { first: number; last: number; above: number; below: number };

const overscan = 12;

/**
 * Draws only the rows in sight once there are more than `whole`, so that 30,000 rows scroll like 30. Paper has no scrolling: while the page
 * is printed all rows are there.
 */
export function useRowWindow(
  frame: RefObject<HTMLElement | null>,
  rows: number,
  rowHeight: number,
  whole: number,
): RowWindow {
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight || 800 });
    look();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [frame]);
  const isPrinting = usePrinting();
  if (rows <= whole || isPrinting) return { first: 0, last: rows, above: 0, below: 0 };
  const first = Math.max(0, Math.min(Math.floor(view.top / rowHeight) - overscan, rows - 1));
  const last = Math.min(rows, Math.ceil((view.top + view.height) / rowHeight) + overscan);
  return { first, last, above: first * rowHeight, below: (rows - last) * rowHeight };
}

/** True from the moment in which the page is laid out for the printer until that is over. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when the event has been heard.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
