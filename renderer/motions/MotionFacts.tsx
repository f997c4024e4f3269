import { Select } from 'antd';
import { toAddress } from '#renderer/app/address.ts';
import { useText } from '#renderer/app/language.tsx';
import { DueReason } from '#renderer/opinions/DueReason.tsx';
import { NoteField } from '#renderer/opinions/NoteField.tsx';
import { useCall } from '#renderer/transport/use-call.ts';
import { useChange } from '#renderer/transport/use-change.ts';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { OrganInput } from '#renderer/ui/OrganInput.tsx';
import { OrgansInput } from '#renderer/ui/OrgansInput.tsx';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { motionTransitions } from '#shared/domain/motion-transitions.ts';
import { proposersText } from './MotionList.tsx';

/** What is known of a motion, and what a person may set. */
export function MotionFacts({ motion }: { motion: MotionRecord }) {
  const say = useText();
  const update = useChange('motions.update');
  const set = (patch: object) => update.mutate({ id: motion.id, ...patch });
  return (
    <div className="page-body padded stack">
      <Field label={say('motions.number')}>{motion.number ?? say('ui.none')}</Field>
      <Field label={say('motions.session')}>{motion.session ?? say('ui.none')}</Field>
      <Field label={say('motions.proposers')}>{proposersText(say, motion)}</Field>
      <Field label={say('motions.disposition')}>
        {motion.disposition ? say(`disposition.${motion.disposition}`) : say('ui.not-set')}{' '}
        {motion.citation ? <CitationLink citation={motion.citation} /> : null}
      </Field>
      <Field label={say('motions.status')}>
        <StatusField motion={motion} onChange={(status) => set({ status })} />
      </Field>
      <Field label={say('motions.lead')}>
        <OrganInput
          label={say('motions.lead')}
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
        <DateInput
          label={say('motions.handed-over-on')}
          value={motion.handedOverOn}
          onChange={(handedOverOn) => set({ handedOverOn })}
        />
      </Field>
      <Field label={say('motions.due')}>
        <DateInput label={say('motions.due')} value={motion.due?.date ?? null} onChange={(due) => set({ due })} />{' '}
        {motion.due ? <DueReason due={motion.due} /> : null}
      </Field>
      <Field label={say('motions.merged-into')}>
        <MergeField motion={motion} onChange={(mergedInto) => set({ mergedInto })} />
      </Field>
      <Field label={say('motions.note')}>
        <NoteField label={say('motions.note')} value={motion.note} onSave={(note) => set({ note })} />
      </Field>
    </div>
  );
}

function StatusField({ motion, onChange }: { motion: MotionRecord; onChange: (status: string) => void }) {
  const say = useText();
  const reachable = motionTransitions
    .filter((row) => row.from.includes(motion.status) && row.call === undefined)
    .map((row) => row.to);
  return (
    <Select
      aria-label={say('motions.status')}
      value={motion.status}
      onChange={onChange}
      options={[motion.status, ...new Set(reachable)].map((one) => ({
        value: one,
        label: say(`motion-status.${one}`),
      }))}
      style={{ width: 200 }}
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
