import { Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { Refusal } from './Refusal.tsx';

/** Asks for one text. Enter saves, Esc gives up; nothing empty is taken. */
export function TextPrompt(props: {
  open: boolean;
  title: string;
  label: string;
  initial: string;
  long?: boolean;
  saving?: boolean;
  /** Why it was not saved. */
  error?: unknown;
  onSave: (text: string) => void;
  onCancel: () => void;
}) {
  const say = useText();
  const [text, setText] = useState(props.initial);
  useEffect(() => {
    if (props.open) setText(props.initial);
  }, [props.open, props.initial]);
  const value = text.trim();
  const save = () => {
    if (value) props.onSave(value);
  };
  return (
    <Modal
      open={props.open}
      title={props.title}
      onCancel={props.onCancel}
      onOk={save}
      okText={say('ui.save')}
      cancelText={say('ui.cancel')}
      okButtonProps={{ disabled: value === '', loading: props.saving ?? false }}
      destroyOnHidden
    >
      {props.long ? (
        <Input.TextArea
          aria-label={props.label}
          autoFocus
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : (
        <Input
          aria-label={props.label}
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPressEnter={save}
        />
      )}
      <Refusal error={props.error} />
    </Modal>
  );
}
