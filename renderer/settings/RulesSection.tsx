import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import type { RulePack } from '#shared/domain/rule-pack.ts';
import { RulePackBlock } from './RulePackBlock.tsx';
import { RulesForm } from './RulesForm.tsx';

/** The rule packs: those in force first, in the order in which they win. */
export function RulesSection({ office }: { office: OfficeRecord }) {
  const say = useText();
  const packs = useCall('rules.list', {});
  const [editing, setEditing] = useState<RulePack | 'new' | null>(null);
  return (
    <Answer of={packs}>
      {(list) => (
        <>
          <p className="soft">{say('settings.rules-hint')}</p>
          <div className="row">
            <Button onClick={() => setEditing('new')}>{say('settings.rule-add')}</Button>
          </div>
          {inOrder(list, office.rulePacks).map((pack) => (
            <RulePackBlock key={pack.id} pack={pack} office={office} onEdit={() => setEditing(pack)} />
          ))}
          {editing ? <RulesForm pack={editing === 'new' ? null : editing} onClose={() => setEditing(null)} /> : null}
        </>
      )}
    </Answer>
  );
}

function inOrder(packs: readonly RulePack[], inForce: readonly string[]): RulePack[] {
  const place = (pack: RulePack) => (inForce.includes(pack.id) ? inForce.indexOf(pack.id) : inForce.length);
  return [...packs].sort((a, b) => place(a) - place(b));
}
