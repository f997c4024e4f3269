import { Button } from 'antd';
import { useState } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { ConfirmButton } from '#renderer/ui/ConfirmButton.tsx';
import { MergeDialog } from '#renderer/ui/MergeDialog.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organLabels } from '#shared/domain/organ-labels.ts';
import { OrganForm } from './OrganForm.tsx';

/** What a person can do with an organ: its names, laying it under another, taking it out when nothing names it. */
export function OrganActions({ organ }: { organ: OrganRecord }) {
  const say = useText();
  const toast = useToast();
  const { organs } = useOrgans();
  const [open, setOpen] = useState<'names' | 'merge' | null>(null);
  const merge = useChange('organs.merge');
  const remove = useChange('organs.remove');
  const labels = organLabels(organs);
  const close = () => setOpen(null);
  const choices = organs
    .filter((one) => one.id !== organ.id)
    .map((one) => ({ id: one.id, label: labels.get(one.id) ?? one.title }));
  const mergeInto = (into: string, on: string | null) =>
    merge.mutate(
      { id: organ.id, into, on },
      {
        onSuccess: ({ id, title }) => {
          close();
          toast.success(say('organs.merged', { name: organ.title, title }));
          go(toAddress('organs', [id]));
        },
      },
    );
  const removeIt = () =>
    remove.mutate(
      { id: organ.id },
      {
        onSuccess: () => {
          toast.success(say('organs.removed', { title: organ.title }));
          go(toAddress('organs'));
        },
      },
    );
  return (
    <>
      <Button onClick={() => setOpen('names')}>{say('organs.names')}</Button>
      <Button onClick={() => setOpen('merge')}>{say('organs.merge')}</Button>
      <ConfirmButton question={say('organs.remove-question', { title: organ.title })} onConfirm={removeIt}>
        {say('organs.remove')}
      </ConfirmButton>
      <Button type="primary" href={toAddress('briefs', ['chase-letter'], { organ: organ.id })}>
        {say('organs.chase')}
      </Button>
      {open === 'names' ? <OrganForm organ={organ} onClose={close} /> : null}
      {open === 'merge' ? (
        <MergeDialog
          title={say('organs.merge-title', { title: organ.title })}
          hint={say('organs.merge-hint')}
          choices={choices}
          asksDay
          saving={merge.isPending}
          onMerge={mergeInto}
          onClose={close}
        />
      ) : null}
    </>
  );
}
