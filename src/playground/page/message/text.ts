import { html } from 'lit';
import { timeInWords } from '../date.ts';
import { render, type Showing } from '../markdown/render.ts';
import { markdown } from '../markdown/tree.ts';
import { locate } from '../source/locate.ts';
import { nameOf } from './avatar.ts';
import type { Context } from './context.ts';

/** A text with its Markdown; what the bot quotes leads to where it stands in the source. */
export function text(content: string, context: Context, isBots: boolean): readonly unknown[] {
  return render(markdown(content), showing(context, isBots));
}

function showing({ words, world, sources, locale, does }: Context, isBots: boolean): Showing {
  return {
    citation: (quoted, content) => {
      const place = isBots ? locate(sources, quoted) : null;
      if (!place) return content;
      const cite = () => does.cite(place);
      // A button of HTML is a box, behind which nothing goes on in the same line.
      return html`<span class="citation" role="button" tabindex="0" aria-label=${`${words.message.showInSource} ${quoted}`}
        @click=${cite} @keydown=${pressing(cite)}>${content}</span>`;
    },
    nameOf: (of, id) => {
      const user = [world.bot, world.person].find((each) => each.id === id);
      return of === 'user' && user ? nameOf(user) : id;
    },
    time: (seconds) => timeInWords(locale, world.zone, new Date(seconds * 1000).toISOString()).full,
    spoiler: words.message.spoiler,
    newWindow: words.message.newWindow,
  };
}

/** By the keys that press a button. */
function pressing(act: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
}
