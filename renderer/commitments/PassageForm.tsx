import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { DocumentRecord } from '#shared/domain/source-record.ts';

type Passage = { document: string; firstLine: number; lastLine: number };

/** Names the passage of a later paper, by its lines as the reader shows them. */
export function PassageForm(props: {
  documents: readonly DocumentRecord[];
  onSave: (passage: Passage) => void;
  onClose: () => void;
}) {
  const say = useText();
  const [document, setDocument] = useState<string | null>(null);
  const [firstLine, setFirstLine] = useState<number | null>(null);
  const [lastLine, setLastLine] = useState<number | null>(null);
  const paper = props.documents.find((one) => one.id === document);
  const last = lastLine ?? firstLine;
  const canSave = document !== null && firstLine !== null && last !== null && last >= firstLine;
  const line = (label: string, value: number | null, onChange: (line: number | null) => void) => (
    <Field label={label}>
      <InputNumber
        aria-label={label}
        value={value}
        min={paper?.firstLine ?? 1}
        max={paper?.lastLine ?? Number.MAX_SAFE_INTEGER}
        onChange={onChange}
      />
    </Field>
  );
  return (
    <Dialog
      title={say('commitments.show-by')}
      canSave={canSave}
      onCancel={props.onClose}
      onSave={() => {
        if (document === null || firstLine === null || last === null) return;
        props.onSave({ document, firstLine, lastLine: last });
        props.onClose();
      }}
    >
      <Field label={say('commitments.show-paper')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={say('commitments.show-paper')}
          value={document}
          onChange={setDocument}
          options={props.documents.map((one) => ({ value: one.id, label: one.title }))}
          style={{ width: '100%' }}
        />
      </Field>
      {line(say('commitments.show-first'), firstLine, setFirstLine)}
      {line(say('commitments.show-last'), lastLine, setLastLine)}
    </Dialog>
  );
}
