import { Input } from 'antd';
import { useEffect, useState } from 'react';

/** A free text that is saved when one leaves it, or with Ctrl+Enter; Esc gives the change up. */
export function NoteField(props: { label: string; value: string; onSave: (text: string) => void }) {
  const [text, setText] = useState(props.value);
  useEffect(() => setText(props.value), [props.value]);
  const save = () => {
    if (text !== props.value) props.onSave(text);
  };
  return (
    <Input.TextArea
      aria-label={props.label}
      className="grows"
      rows={1}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(props.value);
        if (event.key === 'Enter' && event.ctrlKey) save();
      }}
    />
  );
}
