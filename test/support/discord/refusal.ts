import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';

/** What Discord answers where it does not do what was asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  get body(): object {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

export const notFound = () => new Refusal(404, 0, '404: Not Found');
export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized');

export const unknownChannel = () => new Refusal(404, Code.UnknownChannel, 'Unknown Channel');
export const unknownGuild = () => new Refusal(404, Code.UnknownGuild, 'Unknown Guild');
export const unknownMessage = () => new Refusal(404, Code.UnknownMessage, 'Unknown Message');
export const unknownUser = () => new Refusal(404, Code.UnknownUser, 'Unknown User');
export const unknownWebhook = () => new Refusal(404, Code.UnknownWebhook, 'Unknown Webhook');
export const unknownInteraction = () => new Refusal(404, Code.UnknownInteraction, 'Unknown interaction');

export const alreadyAcknowledged = () =>
  new Refusal(400, Code.InteractionHasAlreadyBeenAcknowledged, 'Interaction has already been acknowledged.');
export const invalidToken = () => new Refusal(401, Code.InvalidWebhookToken, 'Invalid Webhook Token');

export const missingAccess = () => new Refusal(403, Code.MissingAccess, 'Missing Access');
export const missingPermissions = () => new Refusal(403, Code.MissingPermissions, 'Missing Permissions');
export const cannotReadForReply = () =>
  new Refusal(
    403,
    Code.CannotReplyWithoutPermissionToReadMessageHistory,
    'Cannot reply without permission to read message history',
  );
export const anothersMessage = () =>
  new Refusal(403, Code.CannotEditMessageAuthoredByAnotherUser, 'Cannot edit a message authored by another user');
export const notInDirectMessages = () =>
  new Refusal(403, Code.CannotExecuteActionOnDMChannel, 'Cannot execute action on a DM channel');
export const emptyMessage = () => new Refusal(400, Code.CannotSendAnEmptyMessage, 'Cannot send an empty message');
export const hasThread = () =>
  new Refusal(400, Code.ThreadAlreadyCreatedForMessage, 'A thread has already been created for this message');

/** `path`: where in the body the fault lies. */
export function invalidForm(path: readonly PropertyKey[], code: string, message: string): Refusal {
  return invalidForms([{ path, code, message }]);
}

export interface FormFault {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

export function invalidForms(faults: readonly FormFault[]): Refusal {
  const errors: ErrorTree = {};
  for (const { path, code, message } of faults) {
    let at = errors;
    for (const key of path) {
      const next = at[String(key)];
      const branch: ErrorTree = next === undefined || Array.isArray(next) ? {} : next;
      at[String(key)] = branch;
      at = branch;
    }
    const known = at._errors;
    at._errors = [...(Array.isArray(known) ? known : []), { code, message }];
  }
  return new Refusal(400, Code.InvalidFormBodyOrContentType, 'Invalid Form Body', errors);
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}
