import { Input, Select } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { SuggestionRound } from '#shared/domain/motion-record.ts';

/** Stands for an answer that all leading organs give together. */
const together = '';

/**
 * The answer of one handling as its letter says it: day, number, class, and what is promised by which day where the class promises. `leads`: ids of
 * the organs that lead; of several each answers for itself, unless they answered together.
 */
export function AnswerForm(props: {
  id: string;
  round: SuggestionRound | null;
  leads: readonly string[];
  /** The day of the answer was read in a letter or a list, and nobody set it. */
  isDayRead: boolean;
  onClose: () => void;
}) {
  const say = useText();
  const { id, round, leads, isDayRead, onClose } = props;
  const { nameOf } = useOrgans();
  const [organ, setOrgan] = useState<string | null>(null);
  const isSeparate = leads.length > 1;
  const [answeredOn, setAnsweredOn] = useState<string | null>(round?.answeredOn ?? today());
  const [answerNumber, setAnswerNumber] = useState(round?.answerNumber ?? '');
  const [answerClass, setAnswerClass] = useState(round?.answerClass ?? null);
  const [plannedFor, setPlannedFor] = useState(round?.plannedFor ?? null);
  const [promise, setPromise] = useState(round?.promise ?? '');
  const update = useChange('suggestions.update', { quiet: true });
  const classes = useCall('workspace.info', undefined).data?.office.answerClasses ?? [];
  const known = classes.map((one) => ({ value: one.code, label: `${one.code} ${one.label}` }));
  const other = answerClass !== null && !classes.some((one) => one.code === answerClass) ? [answerClass] : [];
  const meant = classes.find((one) => one.code === answerClass);
  const isPlanned =
    meant?.needsDate === true || meant?.createsCommitment === true || plannedFor !== null || promise !== '';
  const save = () =>
    update.mutate(
      {
        id,
        answeredOn,
        ...(isSeparate && organ !== null && organ !== together ? { answerOrgan: organ } : {}),
        ...(isSeparate && organ === together ? { confirmed: ['answer-of-which'] } : {}),
        answerNumber: answerNumber.trim(),
        // A class that nobody touched is not judged anew.
        ...(answerClass === (round?.answerClass ?? null) ? {} : { answerClass }),
        ...(isPlanned ? { plannedFor } : {}),
        ...(promise.trim() === (round?.promise ?? '') ? {} : { promise: promise.trim() }),
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog
      title={say('motions.record-answer')}
      onSave={save}
      onCancel={onClose}
      canSave={!isSeparate || organ !== null}
      saving={update.isPending}
      error={update.error}
    >
      {isSeparate ? (
        <Field label={say('motions.answer-of')}>
          <Select
            aria-label={say('motions.answer-of')}
            placeholder={say('ui.not-set')}
            value={organ}
            onChange={setOrgan}
            options={[
              ...leads.map((lead) => ({ value: lead, label: nameOf(lead) })),
              { value: together, label: say('motions.answered-together') },
            ]}
            style={{ width: '100%' }}
          />
        </Field>
      ) : null}
      <Field label={say('motions.answered-on')}>
        <DateInput label={say('motions.answered-on')} value={answeredOn} onChange={setAnsweredOn} autoFocus />
        {isDayRead && answeredOn === round?.answeredOn ? (
          <div className="soft">{say('motions.answer-day-read')}</div>
        ) : null}
      </Field>
      <Field label={say('motions.answer-number')}>
        <Input
          aria-label={say('motions.answer-number')}
          value={answerNumber}
          onChange={(event) => setAnswerNumber(event.target.value)}
        />
      </Field>
      <Field label={say('list-field.answerClass')}>
        <Select
          allowClear
          aria-label={say('list-field.answerClass')}
          placeholder={say('ui.not-set')}
          value={answerClass}
          onChange={(code: string | undefined) => setAnswerClass(code ?? null)}
          options={[...known, ...other.map((code) => ({ value: code, label: code }))]}
          style={{ width: '100%' }}
        />
      </Field>
      {isPlanned ? (
        <Field label={say('promise.words')}>
          <Input.TextArea
            aria-label={say('promise.words')}
            value={promise}
            onChange={(event) => setPromise(event.target.value)}
            rows={2}
          />
        </Field>
      ) : null}
      {isPlanned ? (
        <Field label={say('motions.planned-for')}>
          <DateInput label={say('motions.planned-for')} value={plannedFor} onChange={setPlannedFor} />
        </Field>
      ) : null}
    </Dialog>
  );
}
