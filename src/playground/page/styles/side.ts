import { css } from 'lit';

/** The column at the left; a drawer where there is no room for it. */
export const side = css`
.side { display: flex; flex-direction: column; min-height: 0; background: var(--side); }
.side-header { display: flex; align-items: center; justify-content: space-between; height: 48px; flex: none; padding: 0 8px 0 16px; border-bottom: 1px solid var(--deep); box-shadow: 0 1px 2px rgb(0 0 0 / 0.12); }
.side-title { font-weight: 600; color: var(--strong); }
.side-close { display: none; }
.side-scroll { flex: 1; min-height: 0; overflow: hidden auto; padding: 12px 8px; scrollbar-width: thin; scrollbar-color: var(--button) transparent; }
.side h2 { padding: 16px 8px 4px; font-size: 0.75rem; font-weight: 600; color: var(--muted); text-transform: uppercase; letter-spacing: 0.02em; }
.place { display: flex; align-items: center; gap: 8px; width: 100%; padding: 6px 8px; margin-bottom: 2px; border-radius: 6px; color: var(--muted); text-align: left; font-weight: 500; }
.place:hover { background: var(--raised); color: var(--text); }
.place[aria-current] { background: var(--raised); color: var(--strong); }
.clock { padding: 0 0 8px; font-size: 0.8125rem; }
.clock label, .clock p { display: block; padding: 0 8px; color: var(--muted); }
.clock label span { display: block; margin: 2px 0 4px; }
.clock input { width: 100%; padding: 7px 8px; border: 1px solid var(--line); border-radius: 6px; background: var(--deep); color: var(--strong); font-variant-numeric: tabular-nums; }
.clock input[aria-invalid] { border-color: var(--danger); }
.clock p { margin: 6px 0 8px; }
.moments { display: grid; gap: 2px; }
.moments button { padding: 5px 8px; border-radius: 6px; text-align: left; color: var(--text); overflow-wrap: anywhere; }
.moments button:hover { background: var(--raised); }
.moments button[aria-pressed='true'] { background: var(--mention-back); color: var(--mention); }
.moments time { display: block; font-size: 0.75rem; color: var(--muted); }
.moments [aria-pressed='true'] time { color: inherit; }
.me { display: flex; align-items: center; gap: 8px; flex: none; padding: 8px; background: var(--deep); }
.me .avatar { width: 32px; height: 32px; }
.me-name { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 0.875rem; font-weight: 600; color: var(--strong); }
.languages { display: flex; border-radius: 6px; overflow: hidden; background: var(--side); }
.languages button { padding: 5px 7px; font-size: 0.75rem; font-weight: 600; color: var(--muted); }
.languages button:focus-visible { outline-offset: -2px; }
.languages [aria-pressed='true'] { background: var(--brand); color: var(--on-brand); }
@media (max-width: 1099px) {
  .side { display: none; }
  .side[data-open='yes'] { display: flex; position: absolute; inset: 0 auto 0 0; width: min(320px, 88%); z-index: 5; box-shadow: 0 0 0 100vmax rgb(0 0 0 / 0.6); }
  .side-close { display: grid; }
}
`;
