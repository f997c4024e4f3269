import { Button } from 'antd';
import { useState } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import { toldHandOver } from '#shared/messages/hand-over-words.ts';
import { HandOverForm } from './HandOverForm.tsx';

/** Letters that hand the opinion over and wait to be registered; the form is filled in by what the letter says. */
export function OpenHandOvers({ file }: { file: OpinionFile }) {
  const say = useText();
  const tell = useTell();
  const [chosen, setChosen] = useState<string | null>(null);
  const { opinion, handOvers = [] } = file;
  const open = handOvers.find(({ document }) => document === chosen);
  return (
    <>
      {handOvers.map((one) => (
        <div key={one.document} className="row">
          <span className="small">{tell(toldHandOver(one))}</span>
          <Button size="small" onClick={() => setChosen(one.document)}>
            {say('opinions.register-hand-over')}
          </Button>
        </div>
      ))}
      {open ? <HandOverForm opinion={opinion} said={open} onClose={() => setChosen(null)} /> : null}
    </>
  );
}
