import { InputNumber, Select } from 'antd';
import { useEffect, useState } from 'react';
import { toAddress } from '#renderer/base/address.ts';
import { useTell, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { DueField } from '#renderer/dues/DueField.tsx';
import { DueOrigin } from '#renderer/dues/DueOrigin.tsx';
import { DutyTag } from '#renderer/dues/DutyTag.tsx';
import { RecordOffers } from '#renderer/offers/RecordOffers.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { NoteField } from '#renderer/ui/NoteField.tsx';
import { OrganInput } from '#renderer/ui/OrganInput.tsx';
import { OrgansInput } from '#renderer/ui/OrgansInput.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { dispositionTold } from '#shared/messages/disposition-told.ts';
import { NamesField } from './NamesField.tsx';
import { TitleField } from './TitleField.tsx';

type Set = (patch: Omit<CallInput<'motions.update'>, 'id'>) => void;

const dispositions = ['referred', 'converted', 'merged', 'withdrawn'] as const;

/** What is known of a motion, and what a person may set. */
export function MotionFacts({ file: { motion, parts, duties, toCheck = [] } }: { file: CallOutput<'motions.get'> }) {
  const say = useText();
  const tell = useTell();
  const { id } = motion;
  const { mutate } = useChange('motions.update');
  const { mutateAsync: hold } = useChange('motions.update', { quiet: true });
  const set: Set = (patch) => mutate({ id, ...patch });
  return (
    <div className="page-body padded stack">
      <RecordOffers collection="motions" record={id} />
      {toCheck.map((one) => (
        <p key={tell(one)} role="note">
          <StatusTag tone="soon">{say('desk.show-to-check')}</StatusTag> {tell(one)}
        </p>
      ))}
      <Origin
        motion={motion}
        set={set}
        onTitle={(title) => hold({ id, title })}
        onDecided={(dispositionOn) => hold({ id, dispositionOn })}
      />
      <Field label={say('list-field.lead')}>
        <OrganInput
          label={say('list-field.lead')}
          value={motion.lead}
          document={motion.citation?.document ?? null}
          onChange={(lead) => set({ lead })}
        />
      </Field>
      <Field label={say('motions.support')}>
        <OrgansInput
          label={say('opinions.support')}
          placeholder={say('opinions.support-add')}
          organs={motion.support}
          document={motion.citation?.document ?? null}
          onChange={(support) => set({ support })}
        />
      </Field>
      <Field label={say('motions.handed-over-on')}>
        <DateField
          label={say('motions.handed-over-on')}
          value={motion.handedOverOn}
          onSave={(handedOverOn) => hold({ id, handedOverOn })}
        />
      </Field>
      <PlanDue duties={duties} />
      <Field label={say('motions.report-due')}>
        <DueField
          label={say('motions.report-due')}
          kind="written-report"
          due={motion.due}
          duties={duties.filter((duty) => duty.kind === 'written-report' && duty.round === motion.round)}
          target={{ collection: 'motions', id, which: 'due' }}
          onFirst={(due) => hold({ id, due })}
        />
      </Field>
      <Field label={say('motions.merged-into')}>
        <MergeField motion={motion} onChange={(mergedInto) => set({ mergedInto })} />
      </Field>
      {parts.length > 0 ? (
        <Field label={say('motions.parts')}>
          {parts.map((one) => (
            <div key={one.id}>
              <a href={toAddress('motions', [one.id])}>{one.title}</a>
            </div>
          ))}
        </Field>
      ) : null}
      <Field label={say('motions.note')}>
        <NoteField label={say('motions.note')} value={motion.note} onSave={(note) => set({ note })} />
      </Field>
    </div>
  );
}

/** Until when the plan (实施方案) is owed that the decision wants, by whom, and by which words. */
function PlanDue({ duties }: Pick<CallOutput<'motions.get'>, 'duties'>) {
  const say = useText();
  const { nameOf } = useOrgans();
  return duties.flatMap((duty) =>
    duty.kind !== 'plan' || duty.due === null ? (
      []
    ) : (
      <Field key={duty.id} label={say('motions.plan-due')}>
        <div className="row">
          <span className="num">{duty.due.date}</span>
          <span>{duty.organs.map(nameOf).join(say('reading.separator'))}</span>
          <DutyTag duties={[duty]} />
        </div>
        <DueOrigin due={duty.due} kind="plan" />
      </Field>
    ),
  );
}

/** Who moved what, where, and what the presidium did with it. */
function Origin(props: {
  motion: MotionRecord;
  set: Set;
  onTitle: (title: string) => Promise<unknown>;
  onDecided: (on: string | null) => Promise<unknown>;
}) {
  const say = useText();
  const tell = useTell();
  const { motion, set, onTitle, onDecided } = props;
  const text = (name: 'number' | 'session') => (
    <Field label={say(`list-field.${name}`)}>
      <NoteField
        label={say(`list-field.${name}`)}
        value={motion[name] ?? ''}
        onSave={(typed) => set({ [name]: typed.trim() })}
      />
    </Field>
  );
  return (
    <>
      <TitleField title={motion.title} onSave={onTitle} />
      {text('number')}
      {motion.citation ? (
        <Field label={say('motions.source')}>
          <CitationLink citation={motion.citation} />
        </Field>
      ) : null}
      {text('session')}
      <Field label={say('motions.movers')}>
        <NamesField
          label={say('motions.movers')}
          names={motion.leadProposers}
          onChange={(leadProposers) => set({ leadProposers })}
        />
      </Field>
      <Field label={say('motions.signer-count')}>
        <SignerCount value={motion.signers} onSave={(signers) => set({ signers })} />
      </Field>
      <Field label={say('motions.disposition')}>
        <Select
          allowClear
          aria-label={say('motions.disposition')}
          placeholder={say('ui.not-set')}
          value={motion.disposition}
          onChange={(disposition: (typeof dispositions)[number] | undefined) =>
            set({ disposition: disposition ?? null })
          }
          options={dispositions.map((one) => ({ value: one, label: say(`disposition.${one}`) }))}
          style={{ width: 160 }}
        />
        {motion.dispositionOn === null ? <span role="note"> {tell(dispositionTold(motion))}</span> : null}
      </Field>
      <Field label={say('motions.decided-on')}>
        <DateField
          label={say('motions.decided-on')}
          value={motion.dispositionOn ?? null}
          onSave={(dispositionOn) => onDecided(dispositionOn)}
        />
      </Field>
      <Field label={say('motions.handling-committee')}>
        <NoteField
          label={say('motions.handling-committee')}
          value={motion.handlingCommittee ?? ''}
          onSave={(typed) => set({ handlingCommittee: typed.trim() })}
        />
      </Field>
    </>
  );
}

/** How many signed, saved when one leaves it. */
function SignerCount({ value, onSave }: { value: number | null; onSave: (count: number | null) => void }) {
  const say = useText();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <InputNumber
      aria-label={say('motions.signer-count')}
      min={1}
      max={5000}
      precision={0}
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== value) onSave(typed);
      }}
    />
  );
}

/** Other motions of the same session that this one may be merged into. */
function MergeField({ motion, onChange }: { motion: MotionRecord; onChange: (id: string) => void }) {
  const say = useText();
  const { data = [] } = useCall('motions.list', {});
  const others = data.filter((one) => one.id !== motion.id && one.mergedInto === null);
  if (motion.mergedInto) {
    const target = data.find((one) => one.id === motion.mergedInto);
    return <a href={toAddress('motions', [motion.mergedInto])}>{target?.title ?? motion.mergedInto}</a>;
  }
  return (
    <Select
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={say('motions.merged-into')}
      placeholder={say('motions.merge-choose')}
      value={null}
      onChange={(id: string | null) => id && onChange(id)}
      options={others.map((one) => ({ value: one.id, label: `${one.number ?? ''} ${one.title}` }))}
      style={{ width: '100%' }}
    />
  );
}
