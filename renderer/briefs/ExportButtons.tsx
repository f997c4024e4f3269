import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { BriefRequest } from './brief-request.ts';

export const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Issues the paper: Word, and a workbook of its tables. Both are kept in the history. */
export function ExportButtons(props: { request: BriefRequest; hasTable: boolean; ready: boolean }) {
  const say = useText();
  const toast = useToast();
  const issue = useChange('briefs.export');
  const write = (format: 'docx' | 'xlsx') =>
    issue.mutate(
      { ...props.request, format },
      {
        onSuccess: ({ name, bytes, chased }) => {
          saveFile(name, bytes, mediaTypes[format]);
          toast.success(say('briefs.issued-as', { name }));
          if (chased) toast.success(say('briefs.chased', chased));
        },
      },
    );
  return (
    <>
      {props.hasTable ? (
        <Button disabled={!props.ready || issue.isPending} onClick={() => write('xlsx')}>
          {say('briefs.export-xlsx')}
        </Button>
      ) : null}
      <Button type="primary" disabled={!props.ready} loading={issue.isPending} onClick={() => write('docx')}>
        {say('briefs.export-docx')}
      </Button>
    </>
  );
}
