import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import { HistoryList } from './HistoryList.tsx';
import { KindList } from './KindList.tsx';
import { PaperPage } from './PaperPage.tsx';
import { TemplateList } from './TemplateList.tsx';

/** `#/briefs` the kinds and what was issued; `#/briefs/<kind>?opinion=<id>` one paper with its pages. */
export function BriefsScreen({ parts, query }: ScreenProps) {
  const kinds = useCall('briefs.kinds', {});
  return (
    <Answer of={kinds}>
      {(list) => {
        const kind = list.find((one) => one.id === parts[0]);
        return kind ? <PaperPage key={kind.id} kind={kind} query={query} /> : <BriefsHome />;
      }}
    </Answer>
  );
}

function BriefsHome() {
  const say = useText();
  const kinds = useCall('briefs.kinds', {});
  useCrumbs([{ label: say('screen.briefs') }]);
  return (
    <>
      <PageBar title={say('screen.briefs')} counts={say('briefs.count', { count: kinds.data?.length ?? 0 })} />
      <TwoPane
        leftWidth={560}
        leftLabel={say('briefs.kinds')}
        rightLabel={say('briefs.issued-and-templates')}
        left={<KindList kinds={kinds.data ?? []} />}
        right={
          <div className="brief-history">
            <HistoryList />
            <TemplateList kinds={kinds.data ?? []} />
          </div>
        }
      />
    </>
  );
}
