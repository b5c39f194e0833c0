import { css } from 'lit';

/** The three columns, and what frames the channel. */
export const channel = css`
playground-page { display: block; height: 100%; }
.page { display: grid; height: 100%; grid-template: minmax(0, 1fr) / 248px minmax(0, 1fr); position: relative; }
.page[data-pane='open'] { grid-template-columns: 248px minmax(0, 1fr) minmax(300px, 30%); }
.channel { display: flex; flex-direction: column; min-width: 0; min-height: 0; background: var(--chat); }
.pane { display: none; min-width: 0; min-height: 0; background: var(--side); border-left: 1px solid var(--line); }
.page[data-pane='open'] .pane { display: block; }
.icon { width: 1.25em; height: 1.25em; fill: currentColor; flex: none; vertical-align: -0.25em; }
.icon-button { display: grid; place-items: center; width: 36px; height: 36px; border-radius: 6px; color: var(--muted); flex: none; }
.icon-button:hover { background: var(--raised); color: var(--strong); }
.icon-button .icon { width: 22px; height: 22px; }
.plain { color: var(--link); font-weight: 500; }
.plain:hover { text-decoration: underline; }
.channel-header { display: flex; align-items: center; gap: 8px; height: 48px; padding: 0 10px 0 16px; flex: none; border-bottom: 1px solid var(--deep); box-shadow: 0 1px 2px rgb(0 0 0 / 0.12); color: var(--muted); z-index: 1; }
.channel-header h1 { font-size: 1rem; font-weight: 600; color: var(--strong); white-space: nowrap; }
.topic { flex: 1; min-width: 0; margin-left: 8px; padding-left: 12px; font-size: 0.875rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.topic:not(:empty) { border-left: 1px solid var(--line); }
.header-menu { display: none; margin-left: -8px; }
channel-log, pictures-view { display: flex; flex: 1; min-height: 0; }
.log { flex: 1; min-width: 0; overflow: hidden auto; overscroll-behavior: contain; scrollbar-color: var(--button) transparent; scrollbar-width: thin; }
.log:focus-visible { outline-offset: -2px; }
.log-inner { border: 0; color: inherit; font: inherit; line-height: inherit; display: flex; flex-direction: column; justify-content: flex-end; min-height: 100%; padding-bottom: 22px; }
.foot { flex: none; padding: 0 16px; position: relative; }
.foot-line { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 16px; min-height: 30px; padding: 3px 2px; font-size: 0.8125rem; color: var(--muted); }
.typing { flex: 1 1 0; min-width: 6rem; min-height: 1.2em; color: var(--text); font-weight: 500; }
.typing.says { flex-basis: 100%; }
.asking { display: flex; align-items: center; gap: 4px; color: var(--date); }
.asking .icon, .asking .plain { flex: none; }
.asking .plain { margin-left: 4px; }
.trouble { display: flex; align-items: center; justify-content: space-between; gap: 8px; margin-top: 8px; padding: 6px 6px 6px 12px; min-height: 40px; border-radius: 8px; background: var(--trouble); color: var(--trouble-text); font-size: 0.875rem; overflow-wrap: anywhere; }
.trouble .icon-button { color: inherit; }
.dots { display: inline-block; width: 26px; height: 6px; margin-right: 4px; vertical-align: middle; background: radial-gradient(circle 3px, currentColor 95%, transparent) 0 0 / 9px 6px; }
@keyframes dots { 50% { opacity: 0.35; } }
.switch { display: inline-flex; align-items: center; gap: 8px; padding: 2px 4px; border-radius: 4px; }
.switch:hover { color: var(--strong); }
.switch-track { width: 30px; height: 18px; border-radius: 9px; background: var(--button); position: relative; }
.switch-track::after { content: ''; position: absolute; inset: 3px auto auto 3px; width: 12px; height: 12px; border-radius: 50%; background: #fff; }
.switch[aria-checked='true'] .switch-track { background: var(--brand); }
.switch[aria-checked='true'] .switch-track::after { translate: 12px 0; }
@media (max-width: 1099px) {
  .page, .page[data-pane='open'] { grid-template-columns: minmax(0, 1fr); }
  .header-menu { display: grid; }
}
@media (min-width: 900px) and (max-width: 1099px) {
  .page[data-pane='open'] { grid-template-columns: minmax(0, 1fr) minmax(300px, 38%); }
}
@media (max-width: 899px) {
  .page[data-pane='open'] .pane { position: absolute; inset: 22% 0 0; z-index: 4; border: 0; border-radius: 16px 16px 0 0; box-shadow: 0 -8px 32px rgb(0 0 0 / 0.5); overflow: hidden; }
  .topic { visibility: hidden; }
  .foot { padding: 0 8px; }
}
@media (prefers-reduced-motion: no-preference) {
  .dots { animation: dots 1.2s ease-in-out infinite; }
  .switch-track { transition: background 0.15s; }
  .switch-track::after { transition: translate 0.15s; }
}
@media (max-width: 899px) and (prefers-reduced-motion: no-preference) {
  .pane { animation: rise 0.2s ease-out; }
}
@keyframes rise { from { translate: 0 40%; opacity: 0; } }
.pictures { flex: 1; display: flex; flex-direction: column; min-width: 0; min-height: 0; padding: 12px 16px 16px; gap: 8px; color: var(--muted); font-size: 0.875rem; }
.drawing { flex: 1; min-height: 0; overflow: auto; border-radius: 8px; background: var(--side); padding: 12px; }
.drawing svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.drawing a { cursor: pointer; }
.drawing a text { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
.drawing a:hover rect, .drawing a:focus-visible rect { stroke: var(--link); stroke-width: 2; }
.drawing a:hover text { fill: var(--link); }

`;
