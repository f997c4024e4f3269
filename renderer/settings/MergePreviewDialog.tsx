import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { useLanguage, useText } from '#renderer/base/language.tsx';
import { useMoment } from '#renderer/base/use-moment.ts';
import type { MergeConflict, MergePreview } from '#shared/contract/merge-calls.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { toldField } from '#shared/messages/change-words.ts';
import { mergeLines } from '#shared/messages/merge-lines.ts';

type Props = { preview: MergePreview; onTake: (ids: string[]) => void; onClose: () => void };

/** What merging a package would do, and a choice for each record that both sides changed: what is not chosen stays as it is here. */
export function MergePreviewDialog({ preview, onTake, onClose }: Props) {
  const say = useText();
  const language = useLanguage();
  const moment = useMoment();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const words = { say, tell: (telling: Parameters<typeof tell>[1]) => tell(language, telling), moment };
  const lines = mergeLines({ ...preview, conflicts: [] }, words);
  // The last line says that there are no conflicts.
  const shown = preview.conflicts.length === 0 ? lines : lines.slice(0, -1);
  const choose = (id: string, isTheirs: boolean) => {
    const others = [...taken].filter((one) => one !== id);
    setTaken(new Set(isTheirs ? [...others, id] : others));
  };
  return (
    <Modal
      open
      width={760}
      title={say('merge.preview')}
      okText={say('merge.do')}
      onOk={() => onTake([...taken])}
      onCancel={onClose}
    >
      <div className="merge-report">
        {shown.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and their order never changes
          <p key={at}>{line}</p>
        ))}
      </div>
      {preview.conflicts.length > 0 ? <p>{say('merge.conflicts', { count: preview.conflicts.length })}</p> : null}
      <ul className="doubts">
        {preview.conflicts.map((conflict) => (
          <li key={`${conflict.collection}-${conflict.record}`}>
            <Conflict
              conflict={conflict}
              isTheirs={taken.has(conflict.record)}
              onChoose={(isTheirs) => choose(conflict.record, isTheirs)}
            />
          </li>
        ))}
      </ul>
    </Modal>
  );
}

type ConflictProps = { conflict: MergeConflict; isTheirs: boolean; onChoose: (isTheirs: boolean) => void };

/** A record in conflict: field by field what stands here and what stands there, and the choice between them. */
function Conflict({ conflict: { title, record, is, fields }, isTheirs, onChoose }: ConflictProps) {
  const say = useText();
  const language = useLanguage();
  return (
    <>
      <p>{say('merge.conflict', { title: title || record, record, is: say(`merge.${is}`) })}</p>
      {fields.map((field) => (
        <p key={field.field} className="soft">
          {say('merge.field', { change: tell(language, toldField(field)) })}
        </p>
      ))}
      <Radio.Group
        aria-label={title || record}
        value={isTheirs}
        onChange={({ target }) => onChoose(target.value === true)}
      >
        <Radio value={false}>{say('merge.keep')}</Radio>
        <Radio value={true}>{say('merge.take')}</Radio>
      </Radio.Group>
    </>
  );
}
