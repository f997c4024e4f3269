import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import type { ScreenProps } from '../base/screen-props.ts';

type Screen = ComponentType<ScreenProps>;

/** A screen is loaded when it is first shown. */
function screen(load: () => Promise<Screen>): LazyExoticComponent<Screen> {
  return lazy(async () => ({ default: await load() }));
}

/** Every screen by the first part of its address. A new screen is one line here (and one in `navigation`). */
export const screens: Readonly<Record<string, LazyExoticComponent<Screen>>> = {
  desk: screen(async () => (await import('#renderer/desk/DeskScreen.tsx')).DeskScreen),
  points: screen(async () => (await import('#renderer/desk/PointsScreen.tsx')).PointsScreen),
  feedback: screen(async () => (await import('#renderer/desk/AttachScreen.tsx')).AttachScreen),
  motions: screen(async () => (await import('#renderer/motions/MotionsScreen.tsx')).MotionsScreen),
  suggestions: screen(async () => (await import('#renderer/motions/SuggestionsScreen.tsx')).SuggestionsScreen),
  commitments: screen(async () => (await import('#renderer/commitments/CommitmentsScreen.tsx')).CommitmentsScreen),
  targets: screen(async () => (await import('#renderer/commitments/TargetsScreen.tsx')).TargetsScreen),
  projects: screen(async () => (await import('#renderer/commitments/ProjectsScreen.tsx')).ProjectsScreen),
  briefs: screen(async () => (await import('#renderer/briefs/BriefsScreen.tsx')).BriefsScreen),
  organs: screen(async () => (await import('#renderer/organs/OrgansScreen.tsx')).OrgansScreen),
  library: screen(async () => (await import('#renderer/library/LibraryScreen.tsx')).LibraryScreen),
  review: screen(async () => (await import('#renderer/library/ReviewScreen.tsx')).ReviewScreen),
  opinions: screen(async () => (await import('#renderer/opinions/OpinionsScreen.tsx')).OpinionsScreen),
  comparison: screen(async () => (await import('#renderer/comparison/ComparisonScreen.tsx')).ComparisonScreen),
  reader: screen(async () => (await import('#renderer/reader/ReaderScreen.tsx')).ReaderScreen),
  search: screen(async () => (await import('#renderer/search/SearchScreen.tsx')).SearchScreen),
  settings: screen(async () => (await import('#renderer/settings/SettingsScreen.tsx')).SettingsScreen),
};

export type NavigationEntry = {
  /** Screen it opens. */
  screen: string;
  label: MessageKey;
  /** Other screens that belong to it, so that it stays marked there. */
  also: readonly string[];
  /** Entries of `workspace.info`'s counts whose sum is shown beside it. */
  counts: readonly string[];
  /** A line is drawn above it. */
  opensGroup: boolean;
};

/** The navigation from top to bottom; as the office works through it. */
export const navigation: readonly NavigationEntry[] = [
  { screen: 'desk', label: 'screen.desk', also: [], counts: ['desk'], opensGroup: false },
  { screen: 'library', label: 'screen.library', also: ['review', 'reader'], counts: ['sources'], opensGroup: false },
  {
    screen: 'opinions',
    label: 'screen.opinions',
    also: ['comparison', 'points', 'feedback'],
    counts: ['opinions'],
    opensGroup: true,
  },
  {
    screen: 'motions',
    label: 'screen.motions',
    also: ['suggestions'],
    counts: ['motions', 'suggestions'],
    opensGroup: false,
  },
  { screen: 'commitments', label: 'screen.commitments', also: [], counts: ['commitments'], opensGroup: false },
  { screen: 'targets', label: 'screen.targets', also: ['projects'], counts: ['targets'], opensGroup: false },
  { screen: 'organs', label: 'screen.organs', also: [], counts: ['organs'], opensGroup: true },
  { screen: 'briefs', label: 'screen.briefs', also: [], counts: ['briefs'], opensGroup: false },
  { screen: 'settings', label: 'screen.settings', also: [], counts: [], opensGroup: true },
];

/** Entries whose screen exists, in order; Alt+1 opens the first. */
export const shownNavigation = navigation.filter((entry) => Object.hasOwn(screens, entry.screen));
