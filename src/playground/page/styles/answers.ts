import { css } from 'lit';

/** What stands in a message: Markdown, cards, buttons, menus, pictures. */
export const answers = css`
.message-body { max-width: 100%; min-width: 0; }
.message-body code { padding: 0.1em 0.25em; border-radius: 4px; background: var(--code); font: 0.85em var(--mono); white-space: pre-wrap; }
.code-block { margin: 6px 0 0; padding: 8px; border-radius: 4px; background: var(--code); overflow-x: auto; }
.code-block code { padding: 0; white-space: pre; }
.mention { padding: 0 2px; border-radius: 3px; background: var(--mention-back); color: var(--mention); font-weight: 500; }
.subtext { display: block; font-size: 0.8125rem; line-height: 1.25; color: var(--muted); }
.embed .subtext { font-size: 0.75rem; }
.embed-text .subtext { margin-top: 4px; }
.heading { display: block; margin: 6px 0 2px; font-weight: 700; color: var(--strong); }
.heading[data-level='1'] { font-size: 1.5em; }
.heading[data-level='2'] { font-size: 1.25em; }
.host { color: var(--muted); font-size: 0.8125rem; }
.spoiler { display: inline-block; border-radius: 4px; background: var(--code); padding: 0 4px; }
.quote { padding-left: 12px; border-left: 4px solid var(--quote-bar); border-radius: 4px; white-space: normal; }
.quote + .quote { margin-top: 4px; }
.says, .embed-footer { color: var(--muted); }
.embed-footer { font-size: 0.75rem; }
.embed-fields { display: grid; gap: 6px; }
.embed .quote { margin-top: 2px; }

.citation { border-radius: 4px; cursor: pointer; text-decoration: underline dotted var(--lit-line); text-underline-offset: 3px; text-decoration-thickness: 1px; }
.citation:hover { background: color-mix(in srgb, var(--lit-line) 16%, transparent); }
/* As many letters on a line as Discord has with its narrower ones. */
.embed { display: grid; gap: 6px; max-width: 35rem; margin-top: 2px; padding: 5px 12px 6px 12px; border-left: 4px solid var(--stripe, var(--deep)); border-radius: 4px; background: var(--embed); font-size: 0.875rem; line-height: 1.3; min-width: 0; }
.embed > * { min-width: 0; }
.embed .embed-title { margin: 0; font-size: 1rem; font-weight: 600; line-height: 1.375; color: var(--strong); }
.embed h3 { margin-bottom: 2px; font-size: 0.875rem; font-weight: 600; color: var(--strong); }
.embed-text { white-space: pre-wrap; line-height: 1.3; }
.embed-text strong { color: var(--strong); }
.picture { display: block; margin-top: 4px; max-width: 34rem; }
.picture img { display: block; max-width: 100%; height: auto; border-radius: 8px; }
.file { display: inline-block; margin-top: 4px; }
.components { display: grid; gap: 4px; margin-top: 4px; max-width: 36rem; }
.action-row { display: flex; flex-wrap: wrap; gap: 4px 8px; }
.button { min-height: 28px; padding: 2px 12px; border-radius: 6px; background: var(--button); color: #fff; font-size: 0.875rem; font-weight: 500; line-height: 1rem; display: inline-grid; place-items: center; text-decoration: none; }
.button:hover { filter: brightness(1.12); }
.button[data-style='primary'] { background: var(--brand); }
.button[data-style='success'] { background: var(--answered); }
.button[data-style='destructive'] { background: var(--danger); }
.button:disabled { opacity: 0.5; }
string-select { display: block; position: relative; width: 100%; max-width: 26rem; }
.select { display: flex; justify-content: space-between; align-items: center; width: 100%; min-height: 40px; padding: 8px 10px 8px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--deep); color: var(--text); font-size: 0.9375rem; text-align: left; }
.select:hover { border-color: var(--muted); }
.select-list { margin-top: 4px; padding: 4px; max-height: 264px; overflow-y: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--side); box-shadow: 0 6px 20px rgb(0 0 0 / 0.3); }
[role='option'] { display: grid; gap: 1px; padding: 7px 10px; border-radius: 4px; cursor: pointer; font-size: 0.9375rem; line-height: 1.25; }
[role='option'][aria-selected='true'] { background: var(--raised); color: var(--strong); box-shadow: inset 3px 0 0 var(--brand); }
.option-text { font-size: 0.8125rem; color: var(--muted); }
[aria-selected='true'] .option-text { color: var(--text); }
`;
