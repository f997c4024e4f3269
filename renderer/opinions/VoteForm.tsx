import { Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import { isAskedOf } from '#shared/domain/addressees.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { Vote } from '#shared/domain/verdict.ts';
import { votesOf } from '#shared/domain/votes-of-round.ts';

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
/** Stands for one vote on the reports of all organs together. */
const all = 'all';

/** The vote on one report (organ id, `all` for all together) as the form begins with it; the meeting is mostly that of the vote before. */
function wordsOf(opinion: OpinionRecord, report: string, nameOf: (organ: string) => string) {
  const votes = votesOf(opinion);
  // An organ that was laid together with another has two ids and one name.
  const held = votes.find(
    ({ organ }) => (organ === null ? all : nameOf(organ)) === (report === all ? all : nameOf(report)),
  );
  const last = held ?? votes.at(-1);
  return {
    value: held?.value ?? ('satisfied' as Vote['value']),
    on: last?.on ?? today(),
    meeting: last?.meeting ?? '',
    note: held?.note ?? '',
    ballots: held?.ballots ?? noBallots,
  };
}

/** Organs that owe a report in the round under way; none where one alone does, and the vote is on its report anyway. */
function reportersOf(
  { lead, alsoTo = [], ...opinion }: OpinionRecord,
  nameOf: (organ: string) => string,
): { id: string; name: string }[] {
  const ids = [lead, ...alsoTo.map(({ organ }) => organ)].flatMap((id) => id ?? []);
  const asked = [...new Set(ids)].filter((id) => isAskedOf(opinion, id, nameOf));
  return asked.length > 1 ? asked.map((id) => ({ id, name: nameOf(id) })) : [];
}

/** Records how the session voted: on the whole opinion, or on the report of each organ where several report. */
export function VoteForm({ opinion, onClose }: { opinion: OpinionRecord; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const { nameOf } = useOrgans();
  const reporters = reportersOf(opinion, nameOf);
  const isSeveral = reporters.length > 0;
  const begun = !isSeveral || opinion.vote ? all : null;
  const [of, setOf] = useState<string | null>(begun);
  const [words, setWords] = useState(() => wordsOf(opinion, begun ?? '', nameOf));
  const vote = useChange('opinions.vote', { quiet: true });
  const { value, on, meeting, note, ballots } = words;
  const counted = ballotNames.some((name) => ballots[name] > 0);
  const put = (some: Partial<typeof words>) => setWords({ ...words, ...some });
  const choose = (organ: string) => {
    setOf(organ);
    setWords(wordsOf(opinion, organ, nameOf));
  };
  const save = () => {
    if (on === '' || of === null) return;
    const organ = isSeveral ? { organ: of === all ? null : of } : {};
    vote.mutate(
      { id: opinion.id, value, on, meeting, note, ballots: counted ? ballots : null, ...organ },
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
      canSave={on !== '' && of !== null}
      saving={vote.isPending}
      error={vote.error}
    >
      {isSeveral ? (
        <Field label={say('opinions.vote-of')}>
          <Select
            aria-label={say('opinions.vote-of')}
            placeholder={say('opinions.vote-of-choose')}
            value={of}
            onChange={choose}
            options={[
              ...reporters.map(({ id, name }) => ({ value: id, label: say('opinions.report-of', { organ: name }) })),
              { value: all, label: say('opinions.vote-of-all') },
            ]}
            style={{ minWidth: 320 }}
          />
        </Field>
      ) : null}
      <Field label={say('opinions.vote-value')}>
        <Radio.Group
          value={value}
          onChange={(event) => put({ value: event.target.value })}
          options={values.map((one) => ({ value: one, label: say(`vote.${one}`) }))}
        />
      </Field>
      <Field label={say('opinions.verdict-on')}>
        <DateInput label={say('opinions.verdict-on')} value={on || null} onChange={(day) => put({ on: day ?? '' })} />
      </Field>
      <Field label={say('opinions.vote-meeting')}>
        <Input
          aria-label={say('opinions.vote-meeting')}
          value={meeting}
          onChange={(event) => put({ meeting: event.target.value })}
        />
      </Field>
      <Field label={say('opinions.vote-ballots')}>
        <BallotsInput ballots={ballots} onChange={(next) => put({ ballots: next })} />
      </Field>
      <Field label={say('opinions.verdict-note')}>
        <Input.TextArea
          aria-label={say('opinions.verdict-note')}
          rows={2}
          value={note}
          onChange={(event) => put({ note: event.target.value })}
        />
      </Field>
    </Dialog>
  );
}

function BallotsInput({ ballots, onChange }: { ballots: Ballots; onChange: (ballots: Ballots) => void }) {
  const say = useText();
  return (
    <span className="row">
      {ballotNames.map((name) => (
        <InputNumber
          key={name}
          aria-label={say(ballotLabels[name])}
          prefix={say(ballotLabels[name])}
          min={0}
          value={ballots[name]}
          onChange={(count) => onChange({ ...ballots, [name]: count ?? 0 })}
          style={{ width: 150 }}
        />
      ))}
      <InputNumber
        aria-label={say('opinions.vote-present')}
        prefix={say('opinions.vote-present')}
        min={1}
        value={ballots.present ?? null}
        onChange={(present) => onChange({ ...ballots, present })}
        style={{ width: 150 }}
      />
    </span>
  );
}
