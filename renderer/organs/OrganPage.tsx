import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useTell, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { ValueHistory } from '#renderer/facts/ValueHistory.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { type AsOf, AsOfField, asOfQuery } from '#renderer/ui/AsOfField.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { OrganAccount } from '#shared/contract/organ-calls.ts';
import { rateValue } from '#shared/messages/rate-value.ts';
import { AccountSections } from './AccountSections.tsx';
import { OrganActions } from './OrganActions.tsx';
import { OrganNames } from './OrganNames.tsx';

/** One organ's whole account over the term: rates with their formulas, points, suggestions, motions, promises, answers. */
export function OrganPage({ id, asOf }: { id: string; asOf: AsOf }) {
  const account = useCall('organs.get', { id, ...asOf }, { keep: true });
  return <Answer of={account}>{(value) => <Page id={id} account={value} asOf={asOf} />}</Answer>;
}

function Page({ id, account, asOf }: { id: string; account: OrganAccount; asOf: AsOf }) {
  const say = useText();
  const { organ } = account;
  const others = [...organ.shortNames, ...organ.formerNames];
  const also = others.length > 0 ? say('organs.also', { names: others.join('、') }) : null;
  const merged = (account.others ?? []).flatMap(({ title, mergedOn: on }) =>
    on ? [say('organs.merged-from', { name: title, on })] : [],
  );
  const renamed = account.renamed.map((one) => say('organs.renamed-from', one));
  const place = organ.place ? say('organs.place', { place: organ.place }) : null;
  useCrumbs([
    { label: say('screen.organs'), address: toAddress('organs', [], asOfQuery(asOf)) },
    { label: organ.title },
  ]);
  return (
    <>
      <PageBar
        // Not as lists show it: the account bears its whole title, which is mended here.
        title={organ.title}
        counts={
          <span className="tags">
            <span>{[place, also, ...renamed, ...merged].filter(Boolean).join(' · ')}</span>
            {account.overdue.length > 0 ? (
              <StatusTag tone="act">{say('organs.overdue-count', { count: account.overdue.length })}</StatusTag>
            ) : null}
          </span>
        }
        actions={
          <>
            <AsOfField asOf={asOf} onChange={(day) => go(toAddress('organs', [id], asOfQuery(day)))} />
            {asOf === null ? <OrganActions organ={organ} /> : null}
          </>
        }
      />
      <div className="page-body account">
        {asOf === null ? <OrganNames account={account} /> : <Then asOf={asOf} />}
        <Rates account={account} />
        <AccountSections account={account} />
        {asOf === null ? <ValueHistory record={organ.id} /> : null}
      </div>
    </>
  );
}

/** Says that the account is that of a past day, and what it stands on. */
function Then({ asOf }: { asOf: NonNullable<AsOf> }) {
  const say = useText();
  return <p className="ledger-none">{say(`organs.then-${asOf.basis}`, { day: asOf.asOf })}</p>;
}

function Rates({ account }: { account: OrganAccount }) {
  const say = useText();
  const tell = useTell();
  const shown = account.rates.filter((rate) => rate.base > 0);
  if (shown.length === 0) return null;
  return (
    <dl className="account-rates" aria-label={say('organs.rates')}>
      {shown.map((rate) => (
        <div key={rate.name}>
          <dt>
            {say(`rate.${rate.name}` as 'rate.on-time')} {rateValue(rate, say)}
          </dt>
          <dd className="small soft">{tell(rate.formula)}</dd>
        </div>
      ))}
    </dl>
  );
}
