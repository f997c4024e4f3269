import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';

const choices = ['open', 'kept', 'partly-kept', 'missed', 'dropped'] as const;

type Props = { promise: Pick<CommitmentRow, 'id' | 'state' | 'decidedOn' | 'decidedEnteredOn'> };

/** What became of a promise of a paper or an answer, as a person finds it, and on which day. */
export function VerdictField({ promise }: Props) {
  const say = useText();
  const { id, state, decidedOn = null, decidedEnteredOn } = promise;
  const update = useChange('commitments.update');
  const quiet = useChange('commitments.update', { quiet: true });
  const isDecided = ['kept', 'partly-kept', 'missed'].includes(state);
  return (
    <>
      <Field label={say('column.result')}>
        <div className="row">
          {choices.map((one) => (
            <Button
              key={one}
              size="small"
              type={state === one ? 'primary' : 'default'}
              aria-pressed={state === one}
              onClick={() => update.mutate({ id, state: one })}
            >
              {say(`commitment-state.${one}`)}
            </Button>
          ))}
        </div>
      </Field>
      {isDecided ? (
        <Field label={say('commitments.decided-on')}>
          <DateField
            label={say('commitments.decided-on')}
            value={decidedOn}
            onSave={(day) => quiet.mutateAsync({ id, decidedOn: day })}
          />{' '}
          {decidedEnteredOn ? (
            <span className="soft">{say('promise.verdict-undated', { day: decidedEnteredOn })}</span>
          ) : null}
        </Field>
      ) : null}
    </>
  );
}
