import type { ArticleText } from '../../knowledge/article.ts';
import type { FolderFiles } from '../../knowledge/folder.ts';
import { Facts } from '../../knowledge/schema.ts';
import { readYaml } from '../../knowledge/yaml.ts';
import type { Stretch } from '../../reading/review/stretch.ts';
import { type Told, toldIn } from '../../reading/review/under-review.ts';

/** What the next key is read as. */
type Mode =
  | { readonly at: 'reading' | 'speaker' | 'events' | 'end' }
  | { readonly at: 'part' | 'whom'; readonly part: number }
  | { readonly at: 'role'; readonly part: number | null }
  | { readonly at: 'words'; readonly role: readonly string[]; readonly stretch: Stretch }
  | { readonly at: 'names'; readonly first: string | null }
  | { readonly at: 'title'; readonly text: string };

/** A review at one moment. */
export interface State {
  readonly files: FolderFiles;
  readonly article: ArticleText;
  readonly facts: Facts;
  /** In the order in which they are gone through. */
  readonly told: readonly Told[];
  /** Keys in that order, which stays while doubts are resolved. */
  readonly order: readonly string[];
  /** Key of the clause that is looked at. */
  readonly at: string | null;
  /** Keys of those that are left for the end. */
  readonly later: ReadonlySet<string>;
  /** What the file was before each decision of this sitting, the latest last. */
  readonly before: readonly { readonly text: string; readonly at: string | null }[];
  readonly mode: Mode;
  /** What came of the last key, where that does not show. */
  readonly note: string | null;
}

export function opened(files: FolderFiles, article: ArticleText): State {
  const { facts, told } = readFrom(files.facts.text, article);
  const order = told.map(({ key }) => key);
  const start = { files, article, facts, told, order, before: [], later: new Set<string>(), note: null, at: null };
  return next({ ...start, mode: { at: 'reading' } });
}

/** The same review over another text of the file. */
export function over(state: State, text: string): State {
  const files = { ...state.files, facts: { ...state.files.facts, text } };
  const { facts, told } = readFrom(text, state.article);
  // What has become another event's stands where its sentence does.
  const sentence = (key: string) => key.split(' ')[1];
  const place = ({ key }: Told) => {
    const own = state.order.indexOf(key);
    return own >= 0 ? own : state.order.findIndex((each) => sentence(each) === sentence(key));
  };
  return { ...state, files, facts, told: told.toSorted((a, b) => place(a) - place(b)) };
}

function readFrom(text: string, article: ArticleText): Pick<State, 'facts' | 'told'> {
  const { value } = readYaml(text, Facts, '');
  if (!value) throw new Error('a facts file is checked before it is reviewed');
  return { facts: value, told: toldIn(value, article) };
}

export function current({ told, at }: State): Told | undefined {
  return told.find(({ key }) => key === at);
}

/** What is not decided yet, what was left for later last. */
export function open({ told, later }: State): Told[] {
  const left = told.filter(({ reviewed }) => !reviewed);
  return [...left.filter(({ key }) => !later.has(key)), ...left.filter(({ key }) => later.has(key))];
}

/** Goes on to what is to be decided next: behind where it is, else from the first on; at the end where nothing is left. */
export function next(state: State): State {
  const here = state.told.findIndex(({ key }) => key === state.at);
  const left = open(state).filter(({ key }) => key !== state.at);
  const now = left.filter(({ key }) => !state.later.has(key));
  const due = now.length > 0 ? now : left;
  const behind = due.find((each) => state.told.indexOf(each) > here);
  const to = behind ?? due[0] ?? open(state)[0];
  return to ? { ...state, at: to.key, mode: { at: 'reading' } } : { ...state, at: null, mode: { at: 'end' } };
}

/** The clause before or behind in the order in which they are gone through, also one that is decided. */
export function step(state: State, by: 1 | -1): State {
  const here = state.told.findIndex(({ key }) => key === state.at);
  const to = state.told[here < 0 ? (by > 0 ? 0 : state.told.length - 1) : here + by];
  return to ? { ...state, at: to.key, mode: { at: 'reading' } } : state;
}
