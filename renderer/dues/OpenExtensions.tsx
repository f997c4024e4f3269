import { Button } from 'antd';
import { useState } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { DutyKind } from '#shared/domain/duty.ts';
import type { WaitingExtension } from '#shared/domain/extension-letter.ts';
import { toldExtension } from '#shared/messages/extension-words.ts';
import { DueChangeForm, type DueTarget } from './DueChangeForm.tsx';

/** Letters that ask for a later day or grant one and wait to be registered; the form is filled in by what the letter says. */
export function OpenExtensions(props: {
  label: string;
  kind: DutyKind;
  due: DueDate | null;
  target: DueTarget;
  extensions: readonly WaitingExtension[] | undefined;
}) {
  const say = useText();
  const tell = useTell();
  const [chosen, setChosen] = useState<string | null>(null);
  const { extensions = [], ...form } = props;
  const open = extensions.find(({ document }) => document === chosen);
  return (
    <>
      {extensions.map((one) => (
        <div key={one.document} className="row">
          <span className="small">{tell(toldExtension(one))}</span>
          <Button size="small" onClick={() => setChosen(one.document)}>
            {say('dues.register-extension')}
          </Button>
        </div>
      ))}
      {open ? <DueChangeForm {...form} said={open} onClose={() => setChosen(null)} /> : null}
    </>
  );
}
