import { Modal } from 'antd';
import { Fragment } from 'react';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { useText } from '../base/language.tsx';

const shortcuts: [keys: string[], what: MessageKey][] = [
  [['Ctrl+K'], 'keys.search'],
  [['Alt+1', '…', 'Alt+9'], 'keys.screens'],
  [['Alt+←'], 'keys.back'],
  [['/'], 'keys.filter'],
  [['↑', '↓'], 'keys.rows'],
  [['Home', 'End'], 'keys.ends'],
  [['Enter'], 'keys.open'],
  [['Esc'], 'keys.close'],
  [['Ctrl+Z'], 'keys.undo'],
  [['Ctrl+Y'], 'keys.redo'],
  [['?'], 'keys.help'],
];

export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useText();
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={say('keys.title')} width={460}>
      <div className="shortcut-list">
        {shortcuts.map(([keys, what]) => (
          <Fragment key={what}>
            <span className="row">
              {keys.map((key) => (key === '…' ? <span key={key}>{key}</span> : <KeyHint key={key} keys={key} />))}
            </span>
            <span>{say(what)}</span>
          </Fragment>
        ))}
      </div>
    </Modal>
  );
}
