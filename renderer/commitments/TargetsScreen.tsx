import { Select } from 'antd';
import { useMemo } from 'react';
import { citationAddress, go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { CollectionOffers } from '#renderer/offers/CollectionOffers.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { targetColumns } from '#shared/lists/target-columns.ts';
import { withDoubt } from '#shared/lists/unseen-figure.ts';
import { PromiseSwitch } from './PromiseSwitch.tsx';

type Row = CallOutput<'targets.list'>[number];

const roles = ['target', 'actual'] as const;
const textOf = (row: Row) => `${row.indicator} ${row.value} ${row.citation.quote}`;

/** `#/targets?period=2026&role=target`: planned values beside what later papers report. */
export function TargetsScreen({ query }: ScreenProps) {
  const say = useText();
  const targets = useCall('targets.list', {});
  useCrumbs([{ label: say('screen.targets') }]);
  const role = roles.find((one) => one === query.role) ?? 'target';
  const { period } = query;
  const rows = useMemo(
    () => (targets.data ?? []).filter((row) => row.role === role && (!period || row.period === period)),
    [targets.data, role, period],
  );
  const periods = useMemo(
    () => [...new Set((targets.data ?? []).map((row) => row.period).filter((one) => one !== null))].sort().reverse(),
    [targets.data],
  );
  const around = useAround(targetColumns);
  const columns = useMemo(() => {
    // Beside what was reached nothing is reached.
    const own = targetColumns.filter(({ key }) => role === 'target' || key !== 'actuals');
    return screenColumns(own, around, cells);
  }, [around, role]);
  const choose = (patch: Record<string, string | undefined>) =>
    go(toAddress('targets', [], { role, ...(period ? { period } : {}), ...patch }));
  return (
    <Answer of={targets}>
      {() => (
        <>
          <PageBar
            title={<PromiseSwitch kind="targets" />}
            counts={say('commitments.targets', { count: rows.length })}
          />
          <CollectionOffers collection="targets" />
          <ListTable
            label={say('screen.targets')}
            rows={rows}
            columns={columns}
            keyOf={(row) => row.id}
            textOf={textOf}
            onOpen={(row) => go(citationAddress(row.citation))}
            tools={
              <>
                <Select
                  aria-label={say('column.role')}
                  value={role}
                  onChange={(value) => choose({ role: value })}
                  options={roles.map((one) => ({ value: one, label: say(`target-role.${one}`) }))}
                  style={{ width: 110 }}
                />
                <Select
                  allowClear
                  aria-label={say('column.period')}
                  placeholder={say('column.period')}
                  value={period ?? null}
                  onChange={(value) => choose({ period: value ?? undefined })}
                  options={periods.map((one) => ({ value: one, label: one }))}
                  style={{ width: 120 }}
                />
              </>
            }
            empty={say('commitments.no-targets')}
          />
        </>
      )}
    </Answer>
  );
}

function ActualValue({ actual }: { actual: Row['actuals'][number] }) {
  const say = useText();
  return withDoubt(actual.value, actual, { say });
}

const cells: Cells<Row, 'actuals' | 'where'> = {
  actuals: (row, text) =>
    row.actuals.length === 0
      ? text
      : row.actuals.map((actual) => (
          <div key={actual.id}>
            <a href={citationAddress({ document: actual.document, firstLine: actual.line })}>
              <ActualValue actual={actual} />
            </a>
          </div>
        )),
  where: (row) => <CitationLink citation={row.citation} />,
};
