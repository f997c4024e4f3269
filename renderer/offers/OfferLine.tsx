import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '#renderer/app/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import type { OfferRow } from '#shared/contract/offer-calls.ts';
import type { PassageOffer } from '#shared/domain/offer.ts';
import { offerWords } from '#shared/messages/offer-words.ts';
import type { OfferAnswer } from './use-answer-offer.ts';

/** One thing that now reads otherwise: what the paper says, what stands, where it says so, and the two answers. */
export function OfferLine(props: {
  row: OfferRow;
  /** Names the record above the line, where lines of several records stand together. */
  heading?: ReactNode;
  onAnswer: (row: OfferRow, answer: OfferAnswer) => void;
}) {
  const say = useText();
  const { row } = props;
  const words = offerWords(say, row);
  const button = (answer: OfferAnswer) => (
    <Button
      size="small"
      data-answer={answer}
      aria-label={say('offers.answer-to', { answer: words[answer], title: row.title, field: words.field })}
      onClick={() => props.onAnswer(row, answer)}
    >
      {words[answer]}
    </Button>
  );
  return (
    <li className="offer">
      {props.heading}
      <span className="offer-field">{words.field}</span>
      <span className="offer-said">
        {words.line} <OfferPlace row={row} />
        <OfferParts row={row} />
      </span>
      <span className="offer-answers">
        {button('adopt')}
        {button('decline')}
      </span>
    </li>
  );
}

/** Where it says so: the lines of the paper, or the name of a list that lies outside the library. */
function OfferPlace({ row: { from, field, value } }: { row: OfferRow }) {
  if (field === 'passage' && (value as PassageOffer).type === 'split') return null;
  if (from.place) return <CitationLink citation={from.place} {...(from.title === null ? {} : { paper: from.title })} />;
  return from.title === null ? null : <span className="cite">{from.title}</span>;
}

/** The passages into which the paper cuts the words now, each with the way to its lines. */
function OfferParts({ row: { field, value, from } }: { row: OfferRow }) {
  const offer = field === 'passage' ? (value as PassageOffer) : null;
  if (offer?.type !== 'split') return null;
  return (
    <ol className="offer-parts">
      {offer.parts.map(({ title, citation }) => (
        <li key={`${citation.firstLine} ${title}`}>
          {title} <CitationLink citation={citation} {...(from.title === null ? {} : { paper: from.title })} />
        </li>
      ))}
    </ol>
  );
}
