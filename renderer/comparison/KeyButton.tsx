import { Button, type ButtonProps } from 'antd';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';

/** A button that shows the key which does the same. The name for the ear is the label alone. */
export function KeyButton({ label, keys, ...button }: ButtonProps & { label: string; keys: string }) {
  return (
    <Button size="small" aria-label={label} aria-keyshortcuts={keys} {...button}>
      {label} <KeyHint keys={keys} />
    </Button>
  );
}
