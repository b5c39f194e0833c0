import { css } from 'lit';

/** The box at the bottom, its pickers, and the fields of a command. */
export const composer = css`
message-box { display: block; position: relative; }
.box { display: flex; align-items: flex-start; border-radius: 8px; background: var(--raised); min-height: 44px; }
.box:focus-within { box-shadow: 0 0 0 2px var(--focus); }
.box textarea { flex: 1; min-width: 0; padding: 11px 0; border: 0; background: none; resize: none; line-height: 1.375rem; outline: none; max-height: 40vh; }
.box textarea::placeholder { color: var(--muted); opacity: 1; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.box-slash, .box-send { display: grid; place-items: center; width: 44px; height: 44px; flex: none; color: var(--muted); border-radius: 8px; }
.box-slash:hover, .box-send:hover:not(:disabled) { color: var(--strong); }
.box-send:not(:disabled) { color: var(--link); }
.picker { position: absolute; left: 0; right: 0; bottom: calc(100% + 8px); z-index: 3; padding: 8px; border: 1px solid var(--line); border-radius: 8px; background: var(--side); box-shadow: 0 8px 24px rgb(0 0 0 / 0.35); }
.picker [role='listbox'] { max-height: min(22rem, 45vh); overflow-y: auto; scrollbar-width: thin; }
.picker-title { padding: 2px 10px 6px; font-size: 0.75rem; font-weight: 600; color: var(--muted); text-transform: uppercase; }
.option-name { font-weight: 500; color: var(--strong); }
.option-slot { display: inline-block; margin-left: 4px; padding: 0 6px; border-radius: 4px; background: var(--deep); color: var(--muted); font-size: 0.75rem; font-weight: 400; }
.form-about { padding: 6px 12px; border-radius: 8px 8px 0 0; background: var(--side); font-size: 0.8125rem; color: var(--muted); }
.form-about strong { color: var(--strong); }
.form-about + .box { border-radius: 0 0 8px 8px; }
.form-name { display: inline-flex; align-items: center; gap: 4px; margin: 8px 4px 8px 8px; padding: 3px 4px 3px 8px; border-radius: 4px; background: var(--mention-back); color: var(--mention); font-weight: 500; flex: none; }
.form-name .icon { width: 16px; height: 16px; }
.form-options { display: flex; flex: 1; flex-wrap: wrap; gap: 6px; padding: 8px 0; min-width: 0; }
option-field { flex: 1 1 12rem; min-width: 0; }
.form-option, .form-switch { display: flex; align-items: center; min-height: 28px; border-radius: 4px; background: var(--deep); font-size: 0.875rem; overflow: hidden; }
.form-option > span:first-child { padding: 4px 8px; color: var(--strong); font-weight: 500; }
.form-option input { flex: 1; min-width: 0; padding: 4px 8px; border: 0; border-left: 1px solid var(--line); background: none; outline: none; }
.form-option:focus-within { box-shadow: inset 0 0 0 2px var(--focus); }
.form-option input::placeholder { color: var(--muted); opacity: 1; }
.form-switch { padding: 4px 8px; gap: 4px; }
.form-switch[aria-checked='true'] { background: var(--brand); color: var(--on-brand); }
@media (max-width: 899px) {
  .form-switch, .box-send { flex: none; }
  .form-name { max-width: 40%; }
}
`;
