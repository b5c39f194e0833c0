import type { APIUser } from 'discord-api-types/v10';
import { html, svg, type TemplateResult } from 'lit';

/** Drawn here: Discord's own pictures would be a request to another machine. */
export function avatar({ bot, username, global_name }: APIUser): TemplateResult {
  return html`<svg class="avatar" data-bot=${bot ? 'yes' : 'no'} viewBox="0 0 40 40" aria-hidden="true">
    <circle cx="20" cy="20" r="20"></circle>
    ${bot ? CASE : svg`<text x="20" y="27" text-anchor="middle">${[...(global_name ?? username)][0]?.toUpperCase()}</text>`}
  </svg>`;
}

const CASE = svg`<path d="M15 14v-2a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v2h4a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2V16a2 2 0 0 1 2-2zm2.5 0h5v-1.5h-5zM9 20.500h9V19h4v1.500h9v1.700h-9V24h-4v-1.800H9z" fill-rule="evenodd"></path>`;

export function nameOf({ global_name, username }: APIUser): string {
  return global_name ?? username;
}
