import { Button, type ButtonProps, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '#renderer/base/language.tsx';

/** A button that asks once before it acts. */
export function ConfirmButton(props: {
  question: string;
  onConfirm: () => void;
  children: ReactNode;
  button?: ButtonProps;
}) {
  const say = useText();
  return (
    <Popconfirm
      title={props.question}
      onConfirm={props.onConfirm}
      okText={say('ui.confirm')}
      cancelText={say('ui.cancel')}
      icon={null}
    >
      <Button {...props.button}>{props.children}</Button>
    </Popconfirm>
  );
}
