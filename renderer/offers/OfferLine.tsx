import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import type { OfferRow } from '#shared/contract/offer-calls.ts';
import type { PassageOffer, PrintedPassage } from '#shared/domain/offer.ts';
import { isPrintedOffer } from '#shared/domain/offered-field.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { offerWords } from '#shared/messages/offer-words.ts';
import type { OfferAnswer } from './use-answer-offer.ts';

/** One thing that now reads otherwise: what the paper says, what stands, where it says so, and the two answers; why one is none. */
export function OfferLine(props: {
  row: OfferRow;
  /** Names the record above the line, where lines of several records stand together. */
  heading?: ReactNode;
  onAnswer: (row: OfferRow, answer: OfferAnswer) => void;
}) {
  const say = useText();
  const { row } = props;
  const words = offerWords(say, row);
  const parts = partsOf(row);
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
        {parts.length > 0 ? say(partsKey(row), { count: parts.length }) : words.line}{' '}
        {parts.length > 0 ? null : <OfferPlace row={row} />}
        <OfferParts parts={parts} paper={row.from.title} />
      </span>
      <span className="offer-answers">
        {row.barred === null ? button('adopt') : <span className="soft small">{words.barred}</span>}
        {button('decline')}
      </span>
    </li>
  );
}

/** Where it says so: the lines of the paper, or the name of a list that lies outside the library. */
function OfferPlace({ row: { from } }: { row: OfferRow }) {
  if (from.place) return <CitationLink citation={from.place} {...named(from.title)} />;
  return from.title === null ? null : <span className="cite">{from.title}</span>;
}

function named(title: string | null): { paper?: string } {
  return title === null ? {} : { paper: title };
}

type Part = Extract<PassageOffer, { type: 'split' }>['parts'][number];

/** The passages into which the paper cuts the words now; none where it does not. */
function partsOf({ field, value }: OfferRow): Part[] {
  const offer = field === 'passage' || field === 'printed-passage' ? (value as PrintedPassage) : null;
  return offer?.type === 'split' ? offer.parts : [];
}

function partsKey({ field }: OfferRow): MessageKey {
  return isPrintedOffer(field) ? 'offers.printing-split-parts' : 'offers.split-parts';
}

/** The passages, each with the way to its lines. */
function OfferParts({ parts, paper }: { parts: readonly Part[]; paper: string | null }) {
  if (parts.length === 0) return null;
  return (
    <ol className="offer-parts">
      {parts.map(({ title, citation }) => (
        <li key={`${citation.firstLine} ${title}`}>
          {title} <CitationLink citation={citation} {...named(paper)} />
        </li>
      ))}
    </ol>
  );
}
