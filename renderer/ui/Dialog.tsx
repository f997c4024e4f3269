import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { Refusal } from './Refusal.tsx';
import { UnreadFields, useUnreadFields } from './unread-fields.tsx';
import { useDialogFocus } from './use-dialog-focus.ts';

/** A small form over the page: Enter in a field or the button saves, Esc gives up. A refusal (`error`) leaves it open as it was filled in, and so
 * does a field whose words could not be taken. */
export function Dialog(props: {
  title: string;
  children: ReactNode;
  onSave: () => void;
  onCancel: () => void;
  canSave?: boolean;
  saving?: boolean;
  /** Why it was not saved. */
  error?: unknown;
  saveLabel?: string;
  width?: number;
}) {
  const say = useText();
  const { form, onOpened } = useDialogFocus();
  const { hasUnread, mark } = useUnreadFields();
  const canSave = (props.canSave ?? true) && !hasUnread;
  return (
    <Modal
      open
      title={props.title}
      width={props.width ?? 560}
      onCancel={props.onCancel}
      onOk={props.onSave}
      okText={props.saveLabel ?? say('ui.save')}
      cancelText={say('ui.cancel')}
      afterOpenChange={(isOpen) => {
        if (isOpen) onOpened();
      }}
      okButtonProps={{ disabled: !canSave, loading: props.saving ?? false }}
    >
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave && !props.saving) props.onSave();
        }}
      >
        <UnreadFields mark={mark}>{props.children}</UnreadFields>
        <Refusal error={props.error} />
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      </form>
    </Modal>
  );
}
