import { Button, Select } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { useTransport } from '#renderer/base/transport/transport-context.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { ChosenEntries } from '#shared/contract/workspace-calls.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Which entries of the trail are shown: of which days, and whose; and the same as a workbook or on paper. */
export function LogChoice({ chosen, onChoose }: { chosen: ChosenEntries; onChoose: (chosen: ChosenEntries) => void }) {
  const say = useText();
  const toast = useToast();
  const transport = useTransport();
  const people = useCall('log.people', undefined, { keep: true });
  const save = () =>
    void transport
      .call('log.export', chosen)
      .then(({ name, bytes }) => saveFile(name, bytes, xlsx))
      .catch(toast.failure);
  const options = (people.data ?? []).map((who) => ({ value: who, label: who || say('trail.unsigned') }));
  const day = (key: 'from' | 'to') => (
    <DateInput
      label={say(`settings.log-${key}`)}
      value={chosen[key] ?? null}
      onChange={(value) => onChoose({ ...chosen, [key]: value ?? undefined })}
    />
  );
  return (
    <>
      {day('from')}
      <span className="soft">{say('settings.log-until')}</span>
      {day('to')}
      <Select
        aria-label={say('settings.log-who')}
        placeholder={say('settings.log-who')}
        allowClear
        value={chosen.who ?? null}
        onChange={(who: string | null | undefined) => onChoose({ ...chosen, who: who ?? undefined })}
        options={options}
        popupMatchSelectWidth={false}
      />
      <Button onClick={save}>{say('settings.log-export')}</Button>
      <Button onClick={() => window.print()}>{say('settings.log-print')}</Button>
    </>
  );
}
