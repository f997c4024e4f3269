import { Button } from 'antd';
import { go, toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { AlikeNote } from '#renderer/ui/AlikeNote.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { OrganAccount } from '#shared/contract/organ-calls.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';

function labelOf({ title, place }: OrganRecord): string {
  return place && !title.startsWith(place) ? `${title} · ${place}` : title;
}

/** The names under one account: former ones with their days, those laid here, and those of which nobody knows yet. */
export function OrganNames({ account }: { account: OrganAccount }) {
  const say = useText();
  const { organ, others = [], alike = [] } = account;
  const update = useChange('organs.update');
  const merge = useChange('organs.merge');
  const laid = others.filter((one) => one.entered.includes('mergedInto'));
  // The account is kept under the fuller of the two names.
  const lay = (other: string) => {
    const isFuller = (alike.find((one) => one.id === other)?.title.length ?? 0) >= organ.title.length;
    const merger = isFuller ? { id: organ.id, into: other } : { id: other, into: organ.id };
    merge.mutate(merger, { onSuccess: ({ id }) => go(toAddress('organs', [id])) });
  };
  const apart = (one: OrganRecord) => update.mutate({ id: one.id, mergedInto: null });
  return (
    <>
      <AlikeNote
        question={say('organs.alike-question')}
        others={alike.map((one) => ({ id: one.id, label: labelOf(one) }))}
        onSame={lay}
        onNone={() => apart(organ)}
      />
      {organ.formerDates?.map(({ name, from, to }) => (
        <p key={`${name} ${to}`} className="ledger-none">
          {say('organs.borne', { name, from: from ?? '', to: to ?? '' })}
        </p>
      ))}
      {laid.length > 0 ? (
        <ul className="account-list" aria-label={say('organs.laid-here')}>
          {laid.map((one) => (
            <li key={one.id}>
              <span className="soft">{say('organs.laid-here')}</span>
              <span>
                {labelOf(one)}{' '}
                {one.mergedOn ? <span className="soft">{say('organs.since', { on: one.mergedOn })}</span> : null}
              </span>
              <Button size="small" onClick={() => apart(one)}>
                {say('organs.take-apart')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
