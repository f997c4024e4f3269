import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { today } from '#renderer/base/today.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { OrgansInput } from '#renderer/ui/OrgansInput.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { LimitName, OpenHandOver } from '#shared/domain/covering-letter.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { LetterLimits } from './LetterLimits.tsx';

type Props = {
  opinion: OpinionRecord;
  /** The letter that hands it over, where one was imported: it fills in the form. */
  said?: OpenHandOver;
  /** All organs that the paper addresses, by id or name, where there are several and none has it yet. */
  addressed?: readonly string[] | undefined;
  onClose: () => void;
  onDone?: () => void;
};

/** Hands the opinion over, or puts a recorded hand-over right: from this day the rules count the due dates. */
export function HandOverForm(props: Props) {
  const { opinion, said, addressed, onClose } = props;
  const say = useText();
  const toast = useToast();
  const [on, setOn] = useState<string | null>(opinion.handedOverOn ?? said?.on ?? today());
  const [due, setDue] = useState<string | null>(null);
  const [dueReason, setDueReason] = useState('');
  const [number, setNumber] = useState(opinion.handOverNumber ?? said?.number ?? '');
  // The form is that of one letter: organs of the same day stand in it, those of another day beside it.
  const further = opinion.alsoTo ?? [];
  const [leads, setLeads] = useState<string[]>(() =>
    said && said.leads.length > 0
      ? said.leads
      : [
          ...(addressed ?? []),
          ...(opinion.lead && !addressed ? [opinion.lead] : []),
          ...further.filter((one) => one.on === opinion.handedOverOn).map(({ organ }) => organ),
        ],
  );
  const [leaveOut, setLeaveOut] = useState<LimitName[]>([]);
  const { nameOf } = useOrgans();
  const later = further.filter((one) => one.on !== opinion.handedOverOn);
  const handOver = useChange('opinions.handOver', { quiet: true });
  const save = () => {
    if (!on) return;
    handOver.mutate(
      {
        id: opinion.id,
        on,
        number,
        leads,
        ...(due !== null && { due, dueReason }),
        ...(said && { letter: said.document, leaveOut }),
      },
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
      canSave={on !== null}
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
        <OrgansInput
          label={say('opinions.hand-over-lead')}
          organs={leads}
          document={opinion.document}
          onChange={setLeads}
        />
        {later.map(({ organ, on: day }) => (
          <span key={organ} className="soft small">
            {say('opinions.hand-over-also', { organ: nameOf(organ), date: day })}
          </span>
        ))}
      </Field>
      {said && said.limits.length > 0 ? (
        <Field label={say('opinions.hand-over-limits')}>
          <LetterLimits limits={said.limits} leaveOut={leaveOut} onChange={setLeaveOut} />
        </Field>
      ) : null}
      <Field label={say('opinions.hand-over-due')}>
        <DateInput label={say('opinions.hand-over-due')} value={due} onChange={setDue} />
        <span className="soft small">{say('opinions.hand-over-due-hint')}</span>
      </Field>
      {due === null ? null : (
        <Field label={say('opinions.hand-over-due-reason')}>
          <Input
            aria-label={say('opinions.hand-over-due-reason')}
            value={dueReason}
            onChange={(event) => setDueReason(event.target.value)}
          />
        </Field>
      )}
    </Dialog>
  );
}
