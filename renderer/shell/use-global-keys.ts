import { useEffect } from 'react';
import { isTyping } from '#renderer/ui/is-typing.ts';
import { go, toAddress } from '../base/address.ts';
import { shownNavigation } from './routes.ts';

export type GlobalKeys = { search: () => void; help: () => void; undo: () => void; redo: () => void };

/** Keys that work on every screen. Inside a text field, Ctrl+Z belongs to the text and `?` is a character. */
export function useGlobalKeys(keys: GlobalKeys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = actionOf(event, keys);
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

function actionOf(event: KeyboardEvent, keys: GlobalKeys): (() => void) | null {
  const key = event.key.toLowerCase();
  const withControl = event.ctrlKey || event.metaKey;
  if (withControl && key === 'k') return keys.search;
  if (event.altKey && /^[1-9]$/.test(key)) return openEntry(Number(key) - 1);
  if (isTyping(event.target)) return null;
  if (withControl && key === 'z') return event.shiftKey ? keys.redo : keys.undo;
  if (withControl && key === 'y') return keys.redo;
  return event.key === '?' && !withControl ? keys.help : null;
}

function openEntry(at: number): (() => void) | null {
  const entry = shownNavigation[at];
  return entry ? () => go(toAddress(entry.screen)) : null;
}
