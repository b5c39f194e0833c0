/** Everything that Discord gives a meaning, as plain characters; discord.js' own escape leaves some of it alone. */
export function escaped(text: string): string {
  return text
    .replace(/[\\*_~`|<>[\]#]/g, '\\$&')
    .replace(/^([^\S\n]*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)\.(?=\s)/gm, '$1\\.');
}

/** A line in small letters. */
export function subtext(text: string): string {
  return `-# ${text}`;
}

export function bold(text: string): string {
  return `**${text}**`;
}

/** Every line of a text as a block quote. */
export function blockQuote(text: string): string {
  return text.replace(/^/gm, '> ');
}

/** `[text](url)`; the text is escaped already, and a URL holds nothing that would end it. */
export function link(text: string, url: string): string {
  const code = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
  return `[${text}](${url.replace(/[()\s<>]/g, code)})`;
}
