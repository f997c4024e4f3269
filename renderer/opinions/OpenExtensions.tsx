import { Button } from 'antd';
import { useState } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import { DueChangeForm } from '#renderer/dues/DueChangeForm.tsx';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import { toldExtension } from '#shared/messages/extension-words.ts';

/** Letters that ask for a later day or grant one and wait to be registered; the form is filled in by what the letter says. */
export function OpenExtensions({ file }: { file: OpinionFile }) {
  const say = useText();
  const tell = useTell();
  const [chosen, setChosen] = useState<string | null>(null);
  const { opinion, extensions = [] } = file;
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
      {open ? (
        <DueChangeForm
          label={say('owed.written-report')}
          kind="written-report"
          due={opinion.due}
          target={{ collection: 'opinions', id: opinion.id, which: 'due' }}
          said={open}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}
