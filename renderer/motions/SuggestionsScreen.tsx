import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { SuggestionPage } from './SuggestionPage.tsx';

/** `#/suggestions?status=…&answerClass=…` the list, `#/suggestions/<id>` one suggestion. */
export function SuggestionsScreen({ parts, query }: ScreenProps) {
  const [id] = parts;
  return id ? <SuggestionPage key={id} id={id} /> : <List query={query} />;
}

function List({ query }: { query: Record<string, string> }) {
  const say = useText();
  useCrumbs([{ label: say('motions.suggestions') }]);
  return <SuggestionList query={query} />;
}
