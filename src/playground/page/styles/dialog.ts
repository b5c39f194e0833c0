import { css } from 'lit';

/** A form over the page. */
export const dialog = css`
dialog { width: min(27.5rem, calc(100vw - 24px)); max-height: calc(100vh - 24px); padding: 0; border: 1px solid var(--line); border-radius: 12px; background: var(--chat); color: var(--text); box-shadow: 0 16px 48px rgb(0 0 0 / 0.5); }
dialog::backdrop { background: rgb(0 0 0 / 0.7); }
dialog header { display: flex; align-items: center; justify-content: space-between; gap: 8px; padding: 14px 12px 4px 20px; }
dialog h2 { font-size: 1.25rem; color: var(--strong); }
dialog footer { display: flex; justify-content: flex-end; gap: 8px; padding: 16px 20px; margin-top: 12px; background: var(--side); }
dialog footer button { min-width: 96px; min-height: 38px; padding: 4px 16px; border-radius: 6px; background: var(--button); color: #fff; font-weight: 500; }
dialog footer button[type='submit'] { background: var(--brand); }
dialog footer button[type='submit']:hover { background: var(--brand-hover); }
.form-field { display: grid; gap: 6px; padding: 10px 20px 0; }
.form-field label { font-weight: 600; color: var(--strong); font-size: 0.9375rem; }
.form-field p { font-size: 0.875rem; color: var(--muted); }
.form-field input, .form-field textarea { width: 100%; padding: 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--deep); color: var(--strong); resize: vertical; }
.required { color: var(--trouble-text); }
`;
