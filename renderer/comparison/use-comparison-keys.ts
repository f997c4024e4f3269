import { useEffect } from 'react';
import { isTyping } from '#renderer/ui/is-typing.ts';

/**
 * What each key does; `a` accepts, `x` refuses, `s` splits, `m` edits what is missing, `c` confirms the coverage as proposed, 1 to 7 set it, 0
 * takes it back.
 */
export type ComparisonKeys = Partial<
  Record<
    | 'up'
    | 'down'
    | 'left'
    | 'right'
    | 'enter'
    | 'a'
    | 'x'
    | 's'
    | 'm'
    | 'c'
    | '0'
    | '1'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7',
    () => void
  >
>;

/** A link or a button outside the list of points answers to Enter itself. */
function answersEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button:not([data-point]), summary') !== null;
}

/** Keys of the comparison screen, live while nothing is typed and no form stands open. */
export function useComparisonKeys(keys: ComparisonKeys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (document.querySelector('.ant-modal-wrap:not([style*="display: none"])')) return;
      if (event.key === 'Enter' && answersEnter(event.target)) return;
      const name = event.key.toLowerCase().replace('arrow', '');
      const act = Object.entries(keys).find(([key]) => key === name)?.[1];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
