import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import type { OfferRow } from '#shared/contract/offer-calls.ts';
import type { OfferAnswer } from './use-answer-offer.ts';

/** Answers several offers as one change, which one undo takes back; adopts only what can be adopted. Nothing for a single one. */
export function AnswerAll(props: {
  rows: readonly OfferRow[];
  onAnswer: (rows: readonly OfferRow[], answer: OfferAnswer) => void;
}) {
  const say = useText();
  const { rows, onAnswer } = props;
  const open = rows.filter(({ barred }) => barred === null);
  if (rows.length < 2) return null;
  return (
    <div className="offers-all">
      {open.length > 0 ? (
        <Button size="small" onClick={() => onAnswer(open, 'adopt')}>
          {say('offers.adopt-all', { count: open.length })}
        </Button>
      ) : null}
      <Button size="small" onClick={() => onAnswer(rows, 'decline')}>
        {say('offers.decline-all', { count: rows.length })}
      </Button>
    </div>
  );
}
