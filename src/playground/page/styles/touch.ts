import { css } from 'lit';

/** What a finger hits is 44 pixels high and wide; after all other sheets. */
export const touch = css`
@media (pointer: coarse) {
  .icon-button, .languages button, .edit-keys button { min-width: 44px; min-height: 44px; }
  .switch, .foot-line .plain, .only-you .plain, .trouble .icon-button, .moments button, .clock input, .place, .select,
  .pane-chooser select, .examples button, .toolbar button, .lead-jump, .embed .spoiler summary, [role='option'] { min-height: 44px; }
  .toolbar button { width: 44px; }
  /* In the gap above the message, so that it covers no word of it. */
  .toolbar { top: -24px; right: 0; border: 0; background: none; box-shadow: none; }
  .button { min-height: 44px; min-width: 44px; padding-inline: 6px; }
  .action-row { gap: 4px; }
  .foot-line .plain, .only-you .plain { padding: 0 10px; }
  .examples button { padding-block: 10px; border-radius: 22px; }
}
`;
