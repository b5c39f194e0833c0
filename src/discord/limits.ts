/**
 * What Discord takes, in numbers from its API documentation (resources "Message", "Channel", "Interactions",
 * "Application Commands"). Lengths are UTF-16 code units, as Discord counts them.
 */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  embedFooter: 2048,
  /** Over all embeds of a message. */
  embedText: 6000,
  /** UTF-8 bytes of a whole message; practice, not documentation: longer ones in many-byte scripts have failed. */
  messageBytes: 9000,
  /** Messages that a channel takes of a bot in so many milliseconds; practice, not documentation. */
  posts: 5,
  postsMs: 5000,
  rows: 5,
  buttons: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  optionText: 100,
  modalTitle: 45,
  modalFields: 5,
  fieldText: 4000,
  labelText: 45,
  labelDescription: 100,
  files: 10,
  /** What is said of a picture to those who do not see it. */
  fileDescription: 1024,
  choices: 25,
  choiceText: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  /** Characters of a command with the longest of its localisations. */
  commandText: 8000,
} as const;
