import { Radio } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { OrganInput } from '#renderer/ui/OrganInput.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { feedbackVersions } from '#shared/domain/feedback-version.ts';
import { receivedDay } from '#shared/domain/received-day.ts';

/**
 * Which version of a feedback report came, whose it is, and on which day: only the formal one meets the written answer, on the day it came. The day that
 * the paper bears is no day of receipt, so the field is empty until somebody enters one, and only what was changed is said.
 */
export function ReceivedForm({ report, onClose }: { report: FeedbackRecord; onClose: () => void }) {
  const say = useText();
  const [version, setVersion] = useState(report.version);
  const [receivedOn, setReceivedOn] = useState(receivedDay(report));
  const [organ, setOrgan] = useState(report.organ);
  const [isWaiting, setWaiting] = useState(false);
  const attach = useChange('feedback.attach', { quiet: true });
  const said = {
    ...(version !== report.version && { version }),
    ...(receivedOn !== receivedDay(report) && { receivedOn }),
    ...(organ !== report.organ && { organ }),
  };
  const isSaid = Object.keys(said).length > 0;
  return (
    <Dialog
      title={say('opinions.feedback-date')}
      onSave={() => (isSaid ? attach.mutate({ id: report.id, ...said }, { onSuccess: onClose }) : onClose())}
      onCancel={onClose}
      canSave={!isWaiting}
      saving={attach.isPending}
      error={attach.error}
    >
      <Field label={say('opinions.feedback-version')}>
        <Radio.Group
          aria-label={say('opinions.feedback-version')}
          value={version}
          onChange={(event) => setVersion(event.target.value)}
          options={feedbackVersions.map((one) => ({ value: one, label: say(`feedback-version.${one}`) }))}
        />
      </Field>
      <Field label={say('opinions.received-on')}>
        <DateInput label={say('opinions.received-on')} value={receivedOn} onChange={setReceivedOn} autoFocus />
      </Field>
      <Field label={say('opinions.feedback-organ')}>
        <OrganInput
          label={say('opinions.feedback-organ')}
          value={organ}
          document={report.document}
          onChange={setOrgan}
          onWaiting={setWaiting}
        />
      </Field>
    </Dialog>
  );
}
