import { Button } from 'antd';
import { useState } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import { DueChangeForm, type DueTarget } from '#renderer/dues/DueChangeForm.tsx';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { OpenExtension } from '#shared/domain/extension-letter.ts';
import { toldExtension } from '#shared/messages/extension-words.ts';

/** A due date that a letter speaks of: that of the opinion, of one of its organs, or of each point that it names. */
type Meant = { key: string; label: string; due: DueDate | null; target: DueTarget; said: OpenExtension };

function duesMeant(
  { opinion, points }: OpinionFile,
  said: OpenExtension,
  labels: { whole: string; of: (number: number) => string },
): Meant[] {
  const { document: key, organ } = said;
  if (said.points) {
    return said.points.map(({ id, number }) => ({
      key: `${key} ${id}`,
      label: labels.of(number),
      due: points.find((one) => one.id === id)?.due ?? null,
      target: { collection: 'points', id, which: 'due' },
      said,
    }));
  }
  const own = opinion.alsoTo?.find((one) => one.organ === organ);
  const due = own ? own.due : opinion.due;
  const target = { collection: 'opinions', id: opinion.id, which: 'due', ...(organ && { organ }) } as const;
  return [{ key, label: labels.whole, due, target, said }];
}

/** Letters that ask for a later day or grant one and wait to be registered; the form is filled in by what the letter says. */
export function OpenExtensions({ file }: { file: OpinionFile }) {
  const say = useText();
  const tell = useTell();
  const [chosen, setChosen] = useState<string | null>(null);
  const labels = { whole: say('owed.written-report'), of: (number: number) => say('dues.report-on-point', { number }) };
  const letters = (file.extensions ?? []).map((said) => ({ said, dues: duesMeant(file, said, labels) }));
  const open = letters.flatMap(({ dues }) => dues).find(({ key }) => key === chosen);
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
      {open ? <DueChangeForm {...open} key={open.key} kind="written-report" onClose={() => setChosen(null)} /> : null}
    </>
  );
}
