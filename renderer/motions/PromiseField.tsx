import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { DueField } from '#renderer/dues/DueField.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { NoteField } from '#renderer/ui/NoteField.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import type { Duty } from '#shared/domain/duty.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { AnswerPromise } from '#shared/domain/promises/answer-promise.ts';
import { commitmentTone } from '../ui/commitment-tone.ts';
import { KeptForm } from './KeptForm.tsx';

type Props = { suggestion: SuggestionRecord; promises: readonly AnswerPromise[]; duties: readonly Duty[] };

/** What the answer of the handling under way promises: its words, its day, how it stands, and what a person may record of it. */
export function PromiseField({ suggestion, promises, duties }: Props) {
  return promises.map((promise) => (
    <OnePromise
      key={promise.id}
      suggestion={suggestion}
      promise={promise}
      duties={duties.filter(({ id }) => id === promise.id)}
    />
  ));
}

function OnePromise({ suggestion, promise, duties }: Omit<Props, 'promises'> & { promise: AnswerPromise }) {
  const say = useText();
  const { nameOf } = useOrgans();
  const [isKeeping, setKeeping] = useState(false);
  const { organ, state, keptOn, foundOn, enteredOn } = promise;
  const day = enteredOn ? say('promise.verdict-undated', { day: enteredOn }) : (keptOn ?? foundOn);
  return (
    <>
      <Field label={say('promise.words')}>
        {organ === null ? <PromiseWords id={suggestion.id} words={promise.words} /> : null}
        {organ === null ? null : (
          <div>
            {say('promise.said', { what: nameOf(organ), words: promise.words ?? say('promise.words-missing') })}
          </div>
        )}
        <div className="row promise-state">
          <StatusTag tone={commitmentTone(state)}>{say(`commitment-state.${state}`)}</StatusTag>
          {day ? <span className="num">{day}</span> : null}
          {state === 'open' ? (
            <Button size="small" onClick={() => setKeeping(true)}>
              {say('promise.record-kept')}
            </Button>
          ) : null}
        </div>
      </Field>
      <Field label={say('promise.by')}>
        <PromisedTime suggestion={suggestion} promise={promise} duties={duties} />
      </Field>
      {isKeeping ? <KeptForm id={suggestion.id} organ={organ} onClose={() => setKeeping(false)} /> : null}
    </>
  );
}

function PromiseWords({ id, words }: { id: string; words: string | null }) {
  const say = useText();
  const update = useChange('suggestions.update');
  return (
    <NoteField label={say('promise.words')} value={words ?? ''} onSave={(promise) => update.mutate({ id, promise })} />
  );
}

/** The promised day, or that none is known, with the way to enter or move it. The first day of one organ of several is entered with its answer. */
function PromisedTime({ suggestion, promise, duties }: Omit<Props, 'promises'> & { promise: AnswerPromise }) {
  const say = useText();
  const { mutateAsync: update } = useChange('suggestions.update', { quiet: true });
  const { due, dueText, organ } = promise;
  const { id } = suggestion;
  const save = (patch: Omit<CallInput<'suggestions.update'>, 'id'>) => update({ id, ...patch });
  const unknown = due ? null : <span className={dueText ? '' : 'soft'}>{dueText ?? say('promise.undated')}</span>;
  if (organ !== null && due === null) return unknown;
  return (
    <>
      {unknown}{' '}
      {due ? (
        <DueField
          label={say('promise.by')}
          kind="promise"
          due={due}
          duties={duties}
          target={{ collection: 'suggestions', id, which: 'promise', ...(organ !== null && { organ }) }}
        />
      ) : (
        <DateField label={say('promise.by')} value={null} onSave={(plannedFor) => save({ plannedFor })} />
      )}
    </>
  );
}
