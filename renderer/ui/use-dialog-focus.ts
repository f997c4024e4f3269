import { type RefObject, useEffect, useRef, useState } from 'react';
import { takeFocus } from './take-focus.ts';

const fields = 'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled)';
const scrolling = 'section[tabindex="0"]';

/**
 * Keys in a dialog: once it is open its first field has them, or where it has none what scrolls in it, unless another of its fields took them already; when it is gone, what had
 * them before has them again. Gives the ref of the form and what to do when the dialog has opened.
 */
export function useDialogFocus(): { form: RefObject<HTMLFormElement | null>; onOpened: () => void } {
  const form = useRef<HTMLFormElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => takeFocus(opener instanceof HTMLElement ? opener : null), [opener]);
  const onOpened = () => {
    if (form.current?.contains(document.activeElement)) return;
    const first =
      form.current?.querySelector<HTMLElement>(fields) ?? form.current?.querySelector<HTMLElement>(scrolling);
    first?.focus();
  };
  return { form, onOpened };
}
