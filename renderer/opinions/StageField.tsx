import { Input, Select } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/app/language.tsx';
import { today } from '#renderer/app/today.ts';
import { useChange } from '#renderer/transport/use-change.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { type OpinionStage, opinionStages } from '#shared/domain/opinion-stage.ts';
import { opinionTransitions } from '#shared/domain/opinion-transitions.ts';

/** Where the opinion stands in the procedure, and the steps it may take next. */
export function StageField({ opinion }: { opinion: OpinionRecord }) {
  const say = useText();
  const [to, setTo] = useState<OpinionStage | null>(null);
  const next = new Set(
    opinionTransitions
      .filter((row) => row.from.includes(opinion.stage) && row.call === undefined && row.to !== 'handed-over')
      .map((row) => row.to),
  );
  return (
    <>
      <Select
        aria-label={say('opinions.stage')}
        value={opinion.stage}
        options={opinionStages
          .filter((stage) => stage === opinion.stage || next.has(stage))
          .map((stage) => ({ value: stage, label: say(`stage.${stage}`) }))}
        onChange={(stage) => setTo(stage === opinion.stage ? null : stage)}
        style={{ width: 220 }}
      />
      {to ? <StageForm opinion={opinion} to={to} onClose={() => setTo(null)} /> : null}
    </>
  );
}

function StageForm(props: { opinion: OpinionRecord; to: OpinionStage; onClose: () => void }) {
  const say = useText();
  const { opinion, to, onClose } = props;
  const [on, setOn] = useState<string | null>(today());
  const [note, setNote] = useState('');
  const move = useChange('opinions.move');
  return (
    <Dialog
      title={say('opinions.stage-to', { stage: say(`stage.${to}`) })}
      canSave={on !== null}
      saving={move.isPending}
      onCancel={onClose}
      onSave={() => on && move.mutate({ id: opinion.id, to, on, note }, { onSuccess: onClose })}
    >
      <Field label={say('opinions.verdict-on')}>
        <DateInput label={say('opinions.verdict-on')} value={on} onChange={setOn} />
      </Field>
      <Field label={say('opinions.reason')}>
        <Input.TextArea
          autoFocus
          aria-label={say('opinions.reason')}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
