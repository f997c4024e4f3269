import { type ReactNode, useEffect, useRef } from 'react';
import type { OfferRow } from '#shared/contract/offer-calls.ts';
import { OfferLine } from './OfferLine.tsx';
import { type OfferAnswer, useAnswerOffer } from './use-answer-offer.ts';

/**
 * Offers one below the other. When one is answered the keys go to the same answer of the one that takes its place, so that nobody adopts
 * by the Enter that was to keep.
 */
export function OfferList(props: {
  rows: readonly OfferRow[];
  label: string;
  /** Names the record above the first of its lines, where lines of several records stand together. */
  heading?: (row: OfferRow) => ReactNode;
}) {
  const { rows, label, heading } = props;
  const list = useRef<HTMLUListElement>(null);
  const answered = useRef<{ id: string; at: number; as: OfferAnswer } | null>(null);
  const { answer, isPending } = useAnswerOffer();
  const shown = rows.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (answered.current === null || shown.split(' ').includes(answered.current.id)) return;
    const { at, as } = answered.current;
    answered.current = null;
    const buttons = list.current?.querySelectorAll<HTMLElement>(`[data-answer="${as}"]`) ?? [];
    buttons[Math.min(at, buttons.length - 1)]?.focus();
  }, [shown]);
  if (rows.length === 0) return null;
  return (
    <ul ref={list} className="offers" aria-label={label}>
      {rows.map((row, at) => (
        <OfferLine
          key={row.id}
          row={row}
          heading={rows[at - 1]?.record === row.record ? null : heading?.(row)}
          onAnswer={(one, as) => {
            if (isPending) return;
            answered.current = { id: one.id, at, as };
            answer(one, as);
          }}
        />
      ))}
    </ul>
  );
}
