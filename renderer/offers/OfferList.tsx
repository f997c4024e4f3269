import { type ReactNode, useEffect, useRef } from 'react';
import type { OfferRow } from '#shared/contract/offer-calls.ts';
import { OfferLine } from './OfferLine.tsx';
import { useAnswerOffer } from './use-answer-offer.ts';

/** Offers one below the other. When one is answered the keys go to the one that takes its place, so that Enter and Tab go through them all. */
export function OfferList(props: {
  rows: readonly OfferRow[];
  label: string;
  /** Names the record above the first of its lines, where lines of several records stand together. */
  heading?: (row: OfferRow) => ReactNode;
}) {
  const { rows, label, heading } = props;
  const list = useRef<HTMLUListElement>(null);
  const answered = useRef<number | null>(null);
  const { answer, isPending } = useAnswerOffer();
  const shown = rows.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changed is what this waits for
  useEffect(() => {
    if (answered.current === null) return;
    const lines = [...(list.current?.querySelectorAll('.offer') ?? [])];
    const next = lines[Math.min(answered.current, lines.length - 1)];
    next?.querySelector<HTMLElement>('.offer-answers button')?.focus();
    answered.current = null;
  }, [shown]);
  if (rows.length === 0) return null;
  return (
    <ul ref={list} className="offers" aria-label={label}>
      {rows.map((row, at) => (
        <OfferLine
          key={row.id}
          row={row}
          heading={rows[at - 1]?.record === row.record ? null : heading?.(row)}
          disabled={isPending}
          onAnswer={(one, as) => {
            answered.current = at;
            answer(one, as);
          }}
        />
      ))}
    </ul>
  );
}
