import { Input, Radio, Select } from 'antd';
import { useText } from '#renderer/app/language.tsx';
import { useCall } from '#renderer/transport/use-call.ts';
import { useChange } from '#renderer/transport/use-change.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { CallInput } from '#shared/contract/contract.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';

type Round = SuggestionRecord['rounds'][number];
type Patch = Omit<CallInput<'suggestions.update'>, 'id'>;

const ratings = ['satisfied', 'basically-satisfied', 'dissatisfied', 'none'] as const;
const noRound: Round = {
  number: 1,
  answeredOn: null,
  answerNumber: null,
  answerClass: null,
  contactedOn: null,
  attitude: null,
  result: null,
  ratedOn: null,
  note: '',
};

/** The handling under way with its answer and rating, and every earlier one as it was. */
export function RoundPanel({ suggestion }: { suggestion: SuggestionRecord }) {
  const say = useText();
  const update = useChange('suggestions.update');
  const round = suggestion.rounds.at(-1) ?? noRound;
  const set = (patch: Patch) => update.mutate({ id: suggestion.id, ...patch });
  return (
    <section>
      <h2 className="section-title">{say('motions.round', { number: round.number })}</h2>
      <div className="stack padded-sides">
        <AnswerFields key={round.number} round={round} onSet={set} />
        <RatingFields round={round} onSet={set} />
      </div>
      {suggestion.rounds.length > 1 ? <EarlierRounds rounds={suggestion.rounds.slice(0, -1)} /> : null}
    </section>
  );
}

function AnswerFields({ round, onSet }: { round: Round; onSet: (patch: Patch) => void }) {
  const say = useText();
  const { data } = useCall('workspace.info', undefined);
  const classes = data?.office.answerClasses ?? [];
  const known = classes.map((one) => ({ value: one.code, label: `${one.code} ${one.label}` }));
  const isOther = round.answerClass !== null && !classes.some((one) => one.code === round.answerClass);
  return (
    <>
      <Field label={say('motions.contacted-on')}>
        <DateInput
          label={say('motions.contacted-on')}
          value={round.contactedOn}
          onChange={(contactedOn) => onSet({ contactedOn })}
        />
      </Field>
      <Field label={say('motions.answered-on')}>
        <DateInput
          label={say('motions.answered-on')}
          value={round.answeredOn}
          onChange={(answeredOn) => onSet({ answeredOn })}
        />
      </Field>
      <Field label={say('motions.answer-number')}>
        <Input
          aria-label={say('motions.answer-number')}
          defaultValue={round.answerNumber ?? ''}
          onBlur={(event) => {
            if (event.target.value !== (round.answerNumber ?? '')) onSet({ answerNumber: event.target.value });
          }}
        />
      </Field>
      <Field label={say('motions.answer-class')}>
        <Select
          allowClear
          aria-label={say('motions.answer-class')}
          placeholder={say('ui.not-set')}
          value={round.answerClass}
          onChange={(answerClass: string | undefined) => onSet({ answerClass: answerClass ?? null })}
          options={isOther ? [...known, { value: round.answerClass ?? '', label: round.answerClass ?? '' }] : known}
          style={{ width: '100%' }}
        />
      </Field>
    </>
  );
}

function RatingFields({ round, onSet }: { round: Round; onSet: (patch: Patch) => void }) {
  const say = useText();
  const group = (name: 'attitude' | 'result') => (
    <Field label={say(`motions.${name}`)}>
      <Radio.Group
        aria-label={say(`motions.${name}`)}
        value={round[name]}
        onChange={(event) => onSet({ [name]: event.target.value })}
        options={ratings.map((one) => ({ value: one, label: say(`rating.${one}`) }))}
      />
    </Field>
  );
  return (
    <>
      {group('attitude')}
      {group('result')}
      <Field label={say('motions.rated-on')}>
        <DateInput label={say('motions.rated-on')} value={round.ratedOn} onChange={(ratedOn) => onSet({ ratedOn })} />
      </Field>
    </>
  );
}

function EarlierRounds({ rounds }: { rounds: readonly Round[] }) {
  const say = useText();
  return (
    <>
      <h2 className="section-title">{say('motions.earlier')}</h2>
      <ul className="ledger-list">
        {rounds.map((round) => (
          <li key={round.number}>
            <span className="soft">{say('motions.round', { number: round.number })}</span>
            <span>
              {[
                round.answeredOn,
                round.answerNumber,
                round.answerClass,
                round.result ? say(`rating.${round.result}`) : null,
                round.note,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
