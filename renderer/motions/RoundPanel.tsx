import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { DueField } from '#renderer/dues/DueField.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import { isAnswerDayRead } from '#shared/domain/answer-day.ts';
import type { Duty } from '#shared/domain/duty.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { AnswerPromise } from '#shared/domain/promises/answer-promise.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { isAnsweredRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { followUpLines } from './follow-up-lines.ts';
import { LetterPromises } from './LetterPromises.tsx';
import { PromiseField } from './PromiseField.tsx';
import { RatingForm } from './RatingForm.tsx';
import { formerRatingLines } from './rating-lines.ts';
import { WindowList } from './WindowList.tsx';

type Patch = Omit<CallInput<'suggestions.update'>, 'id'>;

/** The handling under way: when it is due, what was done by which day, the answer and the deputy's rating. */
export function RoundPanel(props: {
  suggestion: SuggestionRecord;
  duties: readonly Duty[];
  promises: readonly AnswerPromise[];
  letterPromises: readonly CommitmentRow[];
}) {
  const { suggestion, duties, promises, letterPromises } = props;
  const say = useText();
  const { mutateAsync: update } = useChange('suggestions.update', { quiet: true });
  const round = suggestion.rounds.at(-1) ?? null;
  const number = round?.number ?? 1;
  const save = (patch: Patch) => update({ id: suggestion.id, ...patch });
  const ofRound = duties.filter((duty) => duty.round === number);
  return (
    <section>
      <h2 className="section-title">{say('motions.round', { number })}</h2>
      <div className="stack padded-sides">
        <Field label={say('motions.answer-due')}>
          <DueField
            label={say('motions.answer-due')}
            kind="answer"
            due={round?.due ?? null}
            duties={ofRound.filter((duty) => duty.kind === 'answer')}
            target={{ collection: 'suggestions', id: suggestion.id, which: 'due' }}
            onFirst={(due) => save({ due })}
          />
        </Field>
        <WindowList windows={round?.windows ?? []} duties={ofRound} />
        <Field label={say('motions.signed-for-on')}>
          <DateField
            label={say('motions.signed-for-on')}
            value={round?.signedForOn ?? null}
            onSave={(signedForOn) => save({ signedForOn })}
          />
        </Field>
        <Field label={say('motions.contacted-on')}>
          <DateField
            label={say('motions.contacted-on')}
            value={round?.contactedOn ?? null}
            onSave={(contactedOn) => save({ contactedOn })}
          />
        </Field>
        <SupportDates organs={suggestion.support} round={round} onSave={save} />
        <AnswerLine suggestion={suggestion} round={round} />
        <PromiseField
          suggestion={suggestion}
          promises={promises.filter((one) => one.round === number)}
          duties={ofRound.filter((duty) => duty.kind === 'promise')}
        />
        <LetterPromises promises={letterPromises.filter(({ answers }) => answers?.round === number)} />
        <RatingLine id={suggestion.id} round={round} />
      </div>
    </section>
  );
}

/** When each supporting organ gave its opinion. */
function SupportDates(props: {
  organs: readonly string[];
  round: SuggestionRound | null;
  onSave: (patch: Patch) => Promise<unknown>;
}) {
  const say = useText();
  const { nameOf } = useOrgans();
  if (props.organs.length === 0) return null;
  return (
    <Field label={say('motions.support-on')}>
      <div className="support-dates">
        {props.organs.map((organ) => {
          const label = say('motions.support-on-of', { organ: nameOf(organ) });
          return (
            <div key={organ}>
              <span>{nameOf(organ)}</span>
              <span>
                <DateField
                  label={label}
                  value={props.round?.supportOn[organ] ?? null}
                  onSave={(on) => props.onSave({ supportOn: [{ organ, on }] })}
                />
              </span>
            </div>
          );
        })}
      </div>
    </Field>
  );
}

function AnswerLine({ suggestion, round }: { suggestion: SuggestionRecord; round: SuggestionRound | null }) {
  const say = useText();
  const { nameOf } = useOrgans();
  const [isOpen, setOpen] = useState(false);
  const isAnswered = round !== null && isAnsweredRound(round);
  const said = [
    round?.answeredOn ?? (isAnswered ? say('facts.day-unknown') : ''),
    round?.answerNumber,
    round?.answerClass ? say('facts.class', { code: round.answerClass }) : '',
  ];
  return (
    <Field label={say('facts.answer')}>
      <div className="row">
        <span className={isAnswered ? '' : 'soft'}>
          {isAnswered ? said.filter(Boolean).join(' · ') : say('motions.unanswered')}
        </span>
        <Button size="small" onClick={() => setOpen(true)}>
          {say(isAnswered ? 'motions.correct-answer' : 'motions.record-answer')}
        </Button>
      </div>
      {Object.entries(round?.leadAnswers ?? {}).map(([organ, { on, number, answerClass }]) => (
        <div key={organ}>
          {[nameOf(organ), on, number, answerClass ? say('facts.class', { code: answerClass }) : null]
            .filter(Boolean)
            .join(' · ')}
        </div>
      ))}
      {(round ? followUpLines(say, round) : []).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {isOpen ? (
        <AnswerForm
          id={suggestion.id}
          round={round}
          leads={suggestion.lead}
          isDayRead={round !== null && isAnswerDayRead(suggestion, round)}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Field>
  );
}

function RatingLine({ id, round }: { id: string; round: SuggestionRound | null }) {
  const say = useText();
  const [open, setOpen] = useState<'rating' | 'again' | null>(null);
  const { result = null, attitude = null, ratedOn = null } = round ?? {};
  const isRated = result !== null || attitude !== null;
  const said = [
    result ? say('motions.result-is', { rating: say(`rating.${result}`) }) : '',
    attitude ? say('motions.attitude-is', { rating: say(`rating.${attitude}`) }) : '',
    ratedOn,
  ];
  return (
    <Field label={say('owed.rating')}>
      <div className="row">
        <span className={isRated ? '' : 'soft'}>{isRated ? said.filter(Boolean).join(' · ') : say('rating.none')}</span>
        <Button size="small" onClick={() => setOpen('rating')}>
          {say(isRated ? 'motions.correct-rating' : 'motions.record-rating')}
        </Button>
        {isRated ? (
          <Button size="small" onClick={() => setOpen('again')}>
            {say('motions.rate-again')}
          </Button>
        ) : null}
      </div>
      {(round ? formerRatingLines(say, round) : []).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {open ? <RatingForm id={id} round={round} isAgain={open === 'again'} onClose={() => setOpen(null)} /> : null}
    </Field>
  );
}
