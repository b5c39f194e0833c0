import { html, nothing, type TemplateResult } from 'lit';
import { citationsOf } from './citations.ts';
import type { Inline } from './tree.ts';
import { words } from './words.ts';

/** How the parts look that depend on the page: quotes that lead to the source, names, times. */
export interface Showing {
  readonly citation: (text: string, content: unknown) => unknown;
  readonly nameOf: (of: string, id: string) => string;
  readonly time: (seconds: number) => string;
  readonly spoiler: string;
  readonly newWindow: string;
}

/** A tree as templates; text stays text, whatever it looks like. */
export function render(nodes: readonly Inline[], show: Showing): readonly unknown[] {
  return nodes.map((node) => one(node, show));
}

function one(node: Inline, show: Showing): unknown {
  const within = () => ('content' in node ? render(node.content, show) : nothing);
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return html`<br>`;
    case 'strong':
      return html`<strong>${within()}</strong>`;
    case 'em':
      return html`<em>${within()}</em>`;
    case 'underline':
      return html`<u>${within()}</u>`;
    case 'strike':
      return html`<s>${within()}</s>`;
    case 'subtext':
      return html`<small class="subtext">${within()}</small>`;
    case 'heading':
      // Real headings would tear the page's outline apart.
      return html`<span class="heading" data-level=${node.level}>${within()}</span>`;
    case 'spoiler':
      return html`<details class="spoiler"><summary>${show.spoiler}</summary>${within()}</details>`;
    case 'code':
      return node.block
        ? html`<pre class="code-block" tabindex="0"><code>${node.text}</code></pre>`
        : html`<code>${node.text}</code>`;
    case 'link':
      return link(node.href, node.content, show);
    case 'mention':
      return html`<span class="mention">${node.of === 'command' ? `/${node.name}` : `@${show.nameOf(node.of, node.name)}`}</span>`;
    case 'time':
      return html`<time datetime=${new Date(node.seconds * 1000).toISOString()}>${show.time(node.seconds)}</time>`;
    case 'quote':
      return html`${citationsOf(node.content).map(
        ({ quoted, says }) => html`<div class="quote">
          ${show.citation(words(quoted), render(quoted, show))}${says ? html` <span class="says">${render(says, show)}</span>` : nothing}
        </div>`,
      )}`;
  }
}

/** With its host, so that a friendly text hides no other place. */
function link(href: string, content: readonly Inline[], show: Showing): TemplateResult {
  const text = words(content);
  const { host } = new URL(href);
  return html`<a href=${href} target="_blank" rel="noopener noreferrer" title=${show.newWindow}>${text}</a>${
    text.includes(host) ? nothing : html` <span class="host">(${host})</span>`
  }`;
}
