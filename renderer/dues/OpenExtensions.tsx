import { Button } from 'antd';
import { useState } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { DutyKind } from '#shared/domain/duty.ts';
import type { WaitingExtension } from '#shared/domain/extension-letter.ts';
import { toldExtension } from '#shared/messages/extension-words.ts';
import { DueChangeForm, type DueTarget } from './DueChangeForm.tsx';

/** A due date of which a letter speaks: of a whole record, of one of its organs, or of one of its points. */
export type DueMeant = { key: string; label: string; due: DueDate | null; target: DueTarget };

/** Letters that ask for a later day or grant one and wait to be registered; the form is filled in by what the letter says. */
export function OpenExtensions(props: {
  kind: DutyKind;
  extensions: readonly WaitingExtension[] | undefined;
  /** The due dates of which a letter speaks, one or more. */
  meant: (said: WaitingExtension) => DueMeant[];
}) {
  const say = useText();
  const tell = useTell();
  const [chosen, setChosen] = useState<string | null>(null);
  const letters = (props.extensions ?? []).map((said) => ({ said, dues: props.meant(said) }));
  const open = letters
    .flatMap(({ said, dues }) => dues.map((due) => ({ said, due })))
    .find(({ due }) => due.key === chosen);
  return (
    <>
      {letters.map(({ said, dues }) => (
        <div key={said.document} className="row">
          <span className="small">{tell(toldExtension(said))}</span>
          {dues.map(({ key, label }) => (
            <Button key={key} size="small" onClick={() => setChosen(key)}>
              {said.points ? say('dues.register-extension-of', { what: label }) : say('dues.register-extension')}
            </Button>
          ))}
        </div>
      ))}
      {open ? (
        <DueChangeForm
          key={open.due.key}
          kind={props.kind}
          label={open.due.label}
          due={open.due.due}
          target={open.due.target}
          said={open.said}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}
