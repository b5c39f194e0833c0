import { css } from 'lit';

/** Rows of the log, as Discord sets them. */
export const messages = css`
.message { position: relative; margin-top: 14px; padding: 1px 16px 1px 72px; min-height: 42px; overflow-wrap: anywhere; }
.message[data-continues='yes'] { margin-top: 0; min-height: 0; }
.message[data-continues='yes'] > .avatar { display: none; }
.message[data-continues='yes'] > header { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.message:hover, .message:focus-within { background: var(--hover); }
.message:focus-visible { outline-offset: -2px; }
.message[data-ephemeral='yes'] { background: color-mix(in srgb, var(--brand) 8%, transparent); box-shadow: inset 2px 0 0 var(--brand); }
.message > .avatar { position: absolute; left: 16px; width: 40px; height: 40px; margin-top: 2px; }
.avatar { border-radius: 50%; flex: none; }
.avatar circle { fill: #3b7a57; }
.avatar[data-bot='yes'] circle { fill: var(--brand); }
.avatar path, .avatar text { fill: #fff; }
.avatar text { font: 600 18px var(--font); }
.message header { display: flex; align-items: baseline; flex-wrap: wrap; gap: 0 6px; line-height: 1.25rem; }
.author { font-weight: 500; color: var(--strong); }
.app { align-self: center; padding: 0 5px; border-radius: 4px; background: var(--brand); color: var(--on-brand); font-size: 0.6875rem; line-height: 1rem; font-weight: 600; }
.message time { font-size: 0.75rem; color: var(--muted); }
.content { white-space: pre-wrap; unicode-bidi: isolate; }
.edited { font-size: 0.6875rem; color: var(--muted); }
.thinking { color: var(--muted); }
.only-you { margin-top: 4px; font-size: 0.75rem; color: var(--muted); }
.lead { display: flex; align-items: center; gap: 4px; margin: 0 0 4px -36px; padding-left: 36px; position: relative; font-size: 0.875rem; line-height: 1.125rem; color: var(--muted); min-width: 0; }
.lead::before { content: ''; position: absolute; left: 0; top: 50%; bottom: -2px; width: 30px; border: solid var(--quote-bar); border-width: 2px 0 0 2px; border-top-left-radius: 6px; }
/* What stands right above need not be said again, but is said to whoever cannot see it. */
.lead[data-above='yes']:not(:focus-within) { position: absolute; width: 1px; height: 1px; margin: 0; padding: 0; overflow: hidden; clip-path: inset(50%); }
.lead .avatar { width: 16px; height: 16px; }
.lead-name { flex: none; white-space: nowrap; font-weight: 500; color: var(--text); }
.lead > span { flex: none; }
.lead-jump { display: flex; gap: 4px; min-width: 0; color: inherit; text-align: left; }
.lead-jump:hover { color: var(--strong); }
.lead-text { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
.toolbar { position: absolute; top: -14px; right: 14px; display: flex; padding: 1px; border: 1px solid var(--line); border-radius: 6px; background: var(--chat); box-shadow: 0 2px 6px rgb(0 0 0 / 0.2); opacity: 0; z-index: 1; }
.message:hover .toolbar, .message:focus-within .toolbar { opacity: 1; }
.toolbar button { display: grid; place-items: center; width: 32px; height: 28px; border-radius: 4px; color: var(--muted); }
.toolbar button:hover { background: var(--raised); color: var(--strong); }
.toolbar .icon { width: 18px; height: 18px; }
@media (hover: none) { .toolbar { opacity: 0.85; } }
.edit-box { margin: 4px 0; }
.edit-box textarea { width: 100%; padding: 10px 12px; border: 0; border-radius: 8px; background: var(--raised); field-sizing: content; min-height: 44px; max-height: 40vh; resize: none; }
.edit-keys { font-size: 0.75rem; color: var(--muted); margin-top: 4px; display: flex; gap: 10px; flex-wrap: wrap; }
.renewed { margin: 20px 16px 0; padding-top: 8px; border-top: 1px solid var(--danger); color: var(--muted); font-size: 0.8125rem; text-align: center; }
.welcome { padding: 28px 16px 8px; max-width: 46rem; }
.welcome-mark { display: grid; place-items: center; width: 64px; height: 64px; border-radius: 50%; background: var(--button); color: #fff; font-size: 30px; }
.welcome h2 { margin: 10px 0 6px; font-size: 1.625rem; line-height: 1.2; color: var(--strong); }
.welcome > p { color: var(--text); margin-bottom: 12px; }
.welcome #try { margin: 16px 0 8px; font-weight: 600; color: var(--strong); }
.examples { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; }
.examples button { padding: 8px 14px; border: 1px solid var(--line); border-radius: 18px; background: var(--side); color: var(--text); text-align: left; font-size: 0.9375rem; }
.examples button:hover { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
.hints { display: grid; gap: 6px; margin-top: 18px; list-style: none; font-size: 0.875rem; color: var(--muted); }
.hints li { display: flex; align-items: center; gap: 8px; }
@media (max-width: 899px) {
  .message { padding: 2px 12px 2px 60px; }
  .message > .avatar { left: 10px; width: 38px; height: 38px; }
  .lead { margin-left: -30px; padding-left: 30px; }
  .lead::before { width: 26px; }
  .toolbar { right: 8px; }
}
`;
