import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { RulePack } from '#shared/domain/rule-pack.ts';

const example: RulePack = {
  id: 'our-rules',
  title: '',
  place: '',
  confirmed: false,
  source: '',
  rules: [
    {
      id: 'opinion-feedback',
      title: '',
      subject: 'opinion',
      event: 'handed-over',
      action: '',
      count: 3,
      unit: 'month',
      extension: null,
      article: '',
    },
  ],
};

/** A pack of rules as data: change one, or write the office's own. */
export function RulesForm({ pack, onClose }: { pack: RulePack | null; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const [json, setJson] = useState(JSON.stringify(pack ?? example, null, 2));
  const save = useChange('rules.save');
  return (
    <Dialog
      title={say('settings.rule-add')}
      width={760}
      saving={save.isPending}
      onCancel={onClose}
      onSave={() =>
        save.mutate(
          { json },
          {
            onSuccess: () => {
              toast.success(say('settings.rule-saved'));
              onClose();
            },
          },
        )
      }
    >
      <p className="cite">{say('settings.rule-json-hint')}</p>
      <Input.TextArea
        className="code"
        aria-label={say('settings.rule-json')}
        rows={18}
        value={json}
        onChange={(event) => setJson(event.target.value)}
      />
    </Dialog>
  );
}
