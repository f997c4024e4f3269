import { Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { Vote } from '#shared/domain/verdict.ts';

const values = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const;
type Ballots = NonNullable<Vote['ballots']>;
const ballotLabels = {
  satisfied: 'vote.satisfied',
  basicallySatisfied: 'vote.basically-satisfied',
  dissatisfied: 'vote.dissatisfied',
  abstained: 'opinions.vote-abstained',
} as const;
const ballotNames = [
  'satisfied',
  'basicallySatisfied',
  'dissatisfied',
  'abstained',
] as const satisfies (keyof Ballots)[];
const noBallots: Ballots = { satisfied: 0, basicallySatisfied: 0, dissatisfied: 0, abstained: 0 };

/** Records how the session voted on the whole opinion. */
export function VoteForm({ opinion, onClose }: { opinion: OpinionRecord; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const [value, setValue] = useState<Vote['value']>(opinion.vote?.value ?? 'satisfied');
  const [on, setOn] = useState<string | null>(opinion.vote?.on ?? today());
  const [meeting, setMeeting] = useState(opinion.vote?.meeting ?? '');
  const [note, setNote] = useState(opinion.vote?.note ?? '');
  const [ballots, setBallots] = useState<Ballots>(opinion.vote?.ballots ?? noBallots);
  const vote = useChange('opinions.vote', { quiet: true });
  const counted = ballotNames.some((name) => ballots[name] > 0);
  const save = () => {
    if (!on) return;
    vote.mutate(
      { id: opinion.id, value, on, meeting, note, ballots: counted ? ballots : null },
      {
        onSuccess: () => {
          toast.success(say('opinions.vote-saved'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={say('opinions.vote')}
      onSave={save}
      onCancel={onClose}
      canSave={on !== null}
      saving={vote.isPending}
      error={vote.error}
    >
      <Field label={say('opinions.vote-value')}>
        <Radio.Group
          value={value}
          onChange={(event) => setValue(event.target.value)}
          options={values.map((one) => ({ value: one, label: say(`vote.${one}`) }))}
        />
      </Field>
      <Field label={say('opinions.verdict-on')}>
        <DateInput label={say('opinions.verdict-on')} value={on} onChange={setOn} />
      </Field>
      <Field label={say('opinions.vote-meeting')}>
        <Input
          aria-label={say('opinions.vote-meeting')}
          value={meeting}
          onChange={(event) => setMeeting(event.target.value)}
        />
      </Field>
      <Field label={say('opinions.vote-ballots')}>
        <span className="row">
          {ballotNames.map((name) => (
            <InputNumber
              key={name}
              aria-label={say(ballotLabels[name])}
              prefix={say(ballotLabels[name])}
              min={0}
              value={ballots[name]}
              onChange={(count) => setBallots({ ...ballots, [name]: count ?? 0 })}
              style={{ width: 150 }}
            />
          ))}
          <InputNumber
            aria-label={say('opinions.vote-present')}
            prefix={say('opinions.vote-present')}
            min={1}
            value={ballots.present ?? null}
            onChange={(present) => setBallots({ ...ballots, present })}
            style={{ width: 150 }}
          />
        </span>
      </Field>
      <Field label={say('opinions.verdict-note')}>
        <Input.TextArea
          aria-label={say('opinions.verdict-note')}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
