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
      return html`<button class="citation" type="button" @click=${() => does.cite(place)}>
        <span class="unseen">${words.message.showInSource}</span>
        <span class="quoted">${content}</span>
      </button>`;
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
