import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { OrganInput } from '#renderer/ui/OrganInput.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';

/** Hands the opinion over, or puts a recorded hand-over right: from this day the rules count the due dates. */
export function HandOverForm(props: { opinion: OpinionRecord; onClose: () => void; onDone?: () => void }) {
  const { opinion, onClose } = props;
  const say = useText();
  const toast = useToast();
  const [on, setOn] = useState<string | null>(opinion.handedOverOn ?? today());
  const [number, setNumber] = useState(opinion.handOverNumber ?? '');
  const [lead, setLead] = useState<string | null>(opinion.lead);
  const [isLeadWaiting, setLeadWaiting] = useState(false);
  const handOver = useChange('opinions.handOver', { quiet: true });
  const save = () => {
    if (!on) return;
    handOver.mutate(
      { id: opinion.id, on, number, lead },
      {
        onSuccess: () => {
          toast.success(say('opinions.hand-over-done'));
          onClose();
          props.onDone?.();
        },
      },
    );
  };
  return (
    <Dialog
      title={say(opinion.handedOverOn ? 'facts.correct-hand-over' : 'opinions.hand-over')}
      onSave={save}
      onCancel={onClose}
      canSave={on !== null && !isLeadWaiting}
      saving={handOver.isPending}
      error={handOver.error}
    >
      <Field label={say('opinions.hand-over-on')}>
        <DateInput label={say('opinions.hand-over-on')} value={on} onChange={setOn} autoFocus />
      </Field>
      <Field label={say('opinions.hand-over-number')}>
        <Input
          aria-label={say('opinions.hand-over-number')}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </Field>
      <Field label={say('opinions.hand-over-lead')}>
        <OrganInput
          label={say('opinions.hand-over-lead')}
          value={lead}
          document={opinion.document}
          onChange={setLead}
          onWaiting={setLeadWaiting}
        />
      </Field>
    </Dialog>
  );
}
