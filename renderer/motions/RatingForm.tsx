import { Radio } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { Rating, SuggestionRound } from '#shared/domain/motion-record.ts';

const ratings = ['satisfied', 'basically-satisfied', 'dissatisfied', 'none'] as const satisfies Rating[];

/** The deputy's form: attitude and result apart, and the day it came back. `isAgain`: another one, beside which the one before stays. */
export function RatingForm(props: {
  id: string;
  round: SuggestionRound | null;
  isAgain: boolean;
  onClose: () => void;
}) {
  const say = useText();
  const { id, isAgain, onClose } = props;
  const round = isAgain ? null : props.round;
  const [given, setGiven] = useState<{ attitude: Rating | null; result: Rating | null }>({
    attitude: round?.attitude ?? null,
    result: round?.result ?? null,
  });
  const [ratedOn, setRatedOn] = useState<string | null>(round?.ratedOn ?? today());
  const update = useChange('suggestions.update', { quiet: true });
  const isNone = given.result === 'none';
  // What another rating leaves open is as the one before said.
  const { attitude, result } = given;
  const typed = isAgain
    ? { ...(attitude && { attitude }), ...(result && { result }), ratedAgain: true }
    : { attitude, result };
  const group = (name: keyof typeof given) => (
    <Field label={say(`motions.${name}`)}>
      <Radio.Group
        aria-label={say(`motions.${name}`)}
        value={given[name]}
        onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
        options={ratings.map((one) => ({ value: one, label: say(`rating.${one}`) }))}
      />
    </Field>
  );
  return (
    <Dialog
      title={say(isAgain ? 'motions.rate-again' : 'motions.record-rating')}
      onSave={() => update.mutate({ id, ...typed, ratedOn: isNone ? null : ratedOn }, { onSuccess: onClose })}
      onCancel={onClose}
      canSave={given.result !== null || given.attitude !== null}
      saving={update.isPending}
      error={update.error}
    >
      {group('result')}
      {group('attitude')}
      {isNone ? null : (
        <Field label={say('motions.rated-on')}>
          <DateInput label={say('motions.rated-on')} value={ratedOn} onChange={setRatedOn} />
        </Field>
      )}
    </Dialog>
  );
}
