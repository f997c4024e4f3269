import { type ReactNode, useEffect, useRef } from 'react';
import type { OfferRow } from '#shared/contract/offer-calls.ts';
import { AnswerAll } from './AnswerAll.tsx';
import { OfferLine } from './OfferLine.tsx';
import { type OfferAnswer, useAnswerOffer } from './use-answer-offer.ts';

/**
 * Offers one below the other, answered one by one or together. When one is answered the keys go to the same answer of the one that takes
 * its place, so that nobody adopts by the Enter that was to keep; when some were answered together, to the first that is left.
 */
export function OfferList(props: {
  rows: readonly OfferRow[];
  label: string;
  /** Names the record above the first of its lines, where lines of several records stand together. */
  heading?: (row: OfferRow) => ReactNode;
}) {
  const { rows, label, heading } = props;
  const list = useRef<HTMLUListElement>(null);
  const answered = useRef<{ id: string | undefined; at: number; as: OfferAnswer } | null>(null);
  const { answer, answerAll, isPending } = useAnswerOffer();
  const shown = rows.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (answered.current === null || shown.split(' ').includes(answered.current.id ?? '')) return;
    const { at, as } = answered.current;
    answered.current = null;
    const line = list.current?.children.item(Math.min(at, list.current.children.length - 1));
    const same = line?.querySelector<HTMLElement>(`[data-answer="${as}"]`);
    (same ?? line?.querySelector<HTMLElement>('[data-answer="decline"]'))?.focus();
  }, [shown]);
  if (rows.length === 0) return null;
  return (
    <div className="offers">
      <ul ref={list} aria-label={label}>
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
      <AnswerAll
        rows={rows}
        onAnswer={(several, as) => {
          if (isPending) return;
          answered.current = { id: several[0]?.id, at: 0, as };
          answerAll(several, as);
        }}
      />
    </div>
  );
}
