import { useMemo } from 'react';
import { citationAddress, go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { CollectionOffers } from '#renderer/offers/CollectionOffers.tsx';
import { OfferMark } from '#renderer/offers/OfferMark.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { ListTable } from '#renderer/ui/ListTable.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { type Cells, screenColumns } from '#renderer/ui/screen-columns.ts';
import { useAround } from '#renderer/ui/use-around.ts';
import type { ProjectRecord } from '#shared/domain/commitment-record.ts';
import { projectColumns } from '#shared/lists/project-columns.ts';
import { PromiseSwitch } from './PromiseSwitch.tsx';

const none: ProjectRecord[] = [];

/** `#/projects/<id>`: livelihood projects by paper and number, with what a new reading says of them. */
export function ProjectsScreen({ parts }: ScreenProps) {
  const say = useText();
  const projects = useCall('projects.list', {});
  const rows = projects.data ?? none;
  const around = useAround(projectColumns);
  const columns = useMemo(() => screenColumns(projectColumns, around, cells), [around]);
  const textOf = (row: ProjectRecord) =>
    [row.title, ...[...row.lead, ...row.support].map(around.organ), ...row.targets.map(({ text }) => text)].join(' ');
  useCrumbs([{ label: say('screen.projects') }]);
  return (
    <Answer of={projects}>
      {() => (
        <>
          <PageBar
            title={<PromiseSwitch kind="projects" />}
            counts={say('commitments.projects', { count: rows.length })}
          />
          <CollectionOffers collection="projects" />
          <ListTable
            label={say('screen.projects')}
            rows={rows}
            columns={columns}
            keyOf={(row) => row.id}
            textOf={textOf}
            selected={parts[0] ?? null}
            onSelect={(row) => go(toAddress('projects', [row.id]), { replace: true })}
            onOpen={(row) => go(citationAddress(row.citation))}
            empty={say('commitments.no-projects')}
          />
        </>
      )}
    </Answer>
  );
}

const cells: Cells<ProjectRecord, 'title' | 'where'> = {
  title: (row, text) => (
    <>
      {text} <OfferMark collection="projects" record={row.id} />
    </>
  ),
  where: (row) => <CitationLink citation={row.citation} />,
};
