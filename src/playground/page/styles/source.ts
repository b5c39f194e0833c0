import { css } from 'lit';

/** The articles. */
export const source = css`
source-pane { display: flex; flex-direction: column; height: 100%; }
.pane-header { display: flex; align-items: center; justify-content: space-between; height: 48px; flex: none; padding: 0 8px 0 16px; border-bottom: 1px solid var(--deep); }
.pane-header h2 { font-size: 1rem; font-weight: 600; color: var(--strong); }
.pane-chooser { display: block; padding: 10px 16px 12px; border-bottom: 1px solid var(--line); font-size: 0.8125rem; color: var(--muted); }
.pane-chooser select { width: 100%; margin-top: 4px; padding: 7px 8px; border: 1px solid var(--line); border-radius: 6px; background: var(--deep); color: var(--strong); text-overflow: ellipsis; }
.article { flex: 1; min-height: 0; overflow: hidden auto; padding: 14px 16px 40px; font-size: 0.9375rem; line-height: 1.55; overflow-wrap: anywhere; position: relative; scrollbar-width: thin; scrollbar-color: var(--button) transparent; }
.article:focus-visible { outline-offset: -2px; }
.article h3 { font-size: 1.125rem; line-height: 1.3; color: var(--strong); }
.article > p { margin-top: 12px; white-space: pre-line; }
.article .byline { margin-top: 6px; font-size: 0.8125rem; color: var(--muted); white-space: normal; }
.article .legend { margin-top: 8px; font-size: 0.75rem; color: var(--muted); display: flex; gap: 14px; }
.legend span { border-bottom: 2px dotted var(--person); }
.legend .legend-date { border-color: var(--date); }
.article mark { padding: 1px 0; border-radius: 2px; background: var(--lit); color: var(--lit-text); box-shadow: 0 2px 0 var(--lit-line); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
@media (prefers-reduced-motion: no-preference) { .article mark { animation: lit 1.5s ease-out; } }
@keyframes lit { from { box-shadow: 0 0 0 4px var(--lit-line); } }
.mark { cursor: help; border-bottom: 2px dotted var(--person); }
.mark[data-kind='date'] { border-color: var(--date); }
.mark:hover { background: var(--raised); color: var(--strong); }
.tip { position: fixed; inset: auto; margin: 0; max-width: min(20rem, 90vw); padding: 8px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--deep); color: var(--strong); font-size: 0.8125rem; line-height: 1.4; white-space: pre-line; box-shadow: 0 6px 20px rgb(0 0 0 / 0.4); pointer-events: none; }
`;
