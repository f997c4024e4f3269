import { Button, Dropdown } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import { useChange } from '#renderer/ui/use-change.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the shown suggestions back as a workbook; where several lists came in, a person chooses whose form it has. */
export function ExportList({ shown, isAll }: { shown: string[]; isAll: boolean }) {
  const say = useText();
  const lists = useCall('lists.list', undefined).data ?? [];
  const exportList = useChange('suggestions.exportList');
  const write = (like: string | null) =>
    exportList.mutate(
      { ...(isAll ? {} : { ids: shown }), ...(like && { like }) },
      {
        onSuccess: ({ name, bytes }) => saveFile(name, bytes, xlsx),
      },
    );
  const state = { loading: exportList.isPending, disabled: shown.length === 0 };
  if (lists.length < 2) {
    return (
      <Button {...state} onClick={() => write(null)}>
        {say('motions.export')}
      </Button>
    );
  }
  const titleOf = ({ title, sheet }: (typeof lists)[number]) => [title, sheet].filter(Boolean).join(' ');
  const items = lists.map((one) => ({ key: one.id, label: say('motions.export-like', { list: titleOf(one) }) }));
  return (
    <Dropdown
      trigger={['click']}
      disabled={state.disabled}
      menu={{
        items: [{ key: '', label: say('motions.export-main') }, ...items],
        onClick: ({ key }) => write(key === '' ? null : key),
      }}
    >
      <Button {...state}>{say('motions.export-choose')}</Button>
    </Dropdown>
  );
}
