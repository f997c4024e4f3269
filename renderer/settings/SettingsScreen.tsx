import { toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import type { WorkspaceInfo } from '#shared/contract/workspace-calls.ts';
import { AboutSection } from './AboutSection.tsx';
import { AnswerClasses } from './AnswerClasses.tsx';
import { BackupSection } from './BackupSection.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { DeputiesSection } from './DeputiesSection.tsx';
import { LogSection } from './LogSection.tsx';
import { MeetingsSection } from './MeetingsSection.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { RulesSection } from './RulesSection.tsx';

const sections = ['office', 'rules', 'calendar', 'answers', 'meetings', 'deputies', 'backup', 'log', 'about'] as const;
type Section = (typeof sections)[number];
/** Sections that are a list of their own height. */
const wide: readonly Section[] = ['meetings', 'deputies', 'log'];

/** What the office sets once: `#/settings/<section>`. */
export function SettingsScreen({ parts }: ScreenProps) {
  const say = useText();
  const info = useCall('workspace.info', undefined);
  const section = sections.find((one) => one === parts[0]) ?? 'office';
  useCrumbs([{ label: say('screen.settings'), address: toAddress('settings') }, { label: say(`settings.${section}`) }]);
  return (
    <>
      <PageBar title={say('screen.settings')} counts={say(`settings.${section}`)} />
      <TwoPane
        leftWidth={200}
        leftLabel={say('settings.sections')}
        rightLabel={say(`settings.${section}`)}
        left={
          <nav className="settings-nav" aria-label={say('settings.sections')}>
            {sections.map((one) => (
              <a
                key={one}
                href={toAddress('settings', [one])}
                aria-current={one === section ? 'page' : undefined}
                className="browse-entry"
              >
                {say(`settings.${one}`)}
              </a>
            ))}
          </nav>
        }
        right={
          <div className={wide.includes(section) ? 'settings-wide' : 'settings-body'}>
            <Answer of={info}>{(workspace) => <Shown section={section} info={workspace} />}</Answer>
          </div>
        }
      />
    </>
  );
}

function Shown({ section, info }: { section: Section; info: WorkspaceInfo }) {
  switch (section) {
    case 'office':
      return <OfficeForm office={info.office} />;
    case 'rules':
      return <RulesSection office={info.office} />;
    case 'calendar':
      return <CalendarSection />;
    case 'answers':
      return <AnswerClasses office={info.office} />;
    case 'meetings':
      return <MeetingsSection />;
    case 'deputies':
      return <DeputiesSection />;
    case 'backup':
      return <BackupSection info={info} />;
    case 'log':
      return <LogSection info={info} />;
    case 'about':
      return <AboutSection info={info} />;
  }
}
