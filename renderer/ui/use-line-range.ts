import { type KeyboardEvent, useState } from 'react';

/** Lines chosen in a text; 1-based, both ends included. */
export type LineRange = { from: number; to: number };

/** Chooses lines by click and by ↑ ↓, several with Shift. `lines` are the line numbers shown, in order. */
export function useLineRange(lines: readonly number[]) {
  const [anchor, setAnchor] = useState<number | null>(null);
  const [head, setHead] = useState<number | null>(null);
  const choose = (line: number, extend: boolean) => {
    if (!extend || anchor === null) setAnchor(line);
    setHead(line);
  };
  const clear = () => {
    setAnchor(null);
    setHead(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') clear();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const at = head === null ? -1 : lines.indexOf(head);
    const next = lines[Math.max(0, Math.min(lines.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))];
    if (next !== undefined) choose(next, event.shiftKey);
  };
  const take = (from: number, to: number) => {
    setAnchor(from);
    setHead(to);
  };
  const range: LineRange | null =
    anchor === null || head === null ? null : { from: Math.min(anchor, head), to: Math.max(anchor, head) };
  return { range, choose, take, clear, onKeyDown };
}
