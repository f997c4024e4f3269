import { toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useTell, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { ValueHistory } from '#renderer/facts/ValueHistory.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { OrganAccount } from '#shared/contract/organ-calls.ts';
import { rateValue } from '#shared/messages/rate-value.ts';
import { AccountSections } from './AccountSections.tsx';
import { OrganActions } from './OrganActions.tsx';
import { OrganNames } from './OrganNames.tsx';

/** One organ's whole account over the term: rates with their formulas, points, suggestions, motions, promises, answers. */
export function OrganPage({ id }: { id: string }) {
  const account = useCall('organs.get', { id });
  return <Answer of={account}>{(value) => <Page account={value} />}</Answer>;
}

function Page({ account }: { account: OrganAccount }) {
  const say = useText();
  const { organ } = account;
  const others = [...organ.shortNames, ...organ.formerNames];
  const also = others.length > 0 ? say('organs.also', { names: others.join('、') }) : null;
  const merged = (account.others ?? []).flatMap(({ title, mergedOn: on }) =>
    on ? [say('organs.merged-from', { name: title, on })] : [],
  );
  const renamed = (organ.formerDates ?? []).flatMap(({ name, to: on }) =>
    on ? [say('organs.renamed-from', { name, on })] : [],
  );
  const place = organ.place ? say('organs.place', { place: organ.place }) : null;
  useCrumbs([{ label: say('screen.organs'), address: toAddress('organs') }, { label: organ.title }]);
  return (
    <>
      <PageBar
        title={organ.title}
        counts={
          <span className="tags">
            <span>{[place, also, ...renamed, ...merged].filter(Boolean).join(' · ')}</span>
            {account.overdue.length > 0 ? (
              <StatusTag tone="act">{say('organs.overdue-count', { count: account.overdue.length })}</StatusTag>
            ) : null}
          </span>
        }
        actions={<OrganActions organ={organ} />}
      />
      <div className="page-body account">
        <OrganNames account={account} />
        <Rates account={account} />
        <AccountSections account={account} />
        <ValueHistory record={organ.id} />
      </div>
    </>
  );
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
