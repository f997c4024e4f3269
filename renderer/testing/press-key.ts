import { fireEvent } from '@testing-library/react';

/** The component library asks for the number of a key, which every browser gives and user-event does not. */
const codes = { ArrowDown: 40, ArrowUp: 38, Enter: 13, Escape: 27, Tab: 9 } as const;

/** Presses keys in the element that has the focus, as a browser reports them. */
export function pressKeys(...keys: (keyof typeof codes)[]): void {
  for (const key of keys) {
    const target = document.activeElement ?? document.body;
    fireEvent.keyDown(target, { key, keyCode: codes[key] });
    fireEvent.keyUp(target, { key, keyCode: codes[key] });
  }
}
