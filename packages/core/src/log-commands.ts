// What build servers read out of a log as orders to themselves: text of a change must never hold one.

/**
 * Text in which no build server finds a command. GitHub's runner reads `::name::` at the beginning of a line and the older `##[name]`
 * anywhere in one (actions/runner, ActionCommand.cs), Azure's agent `##vso[area.action]` and TeamCity `##teamcity[name]`: by a file's
 * name a change could set variables, or stop all commands behind it. A space without width takes their meaning.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([\s\u0085]*:)(?=:)/gm, '$1\u200b').replace(/##(?=(?:vso|teamcity)?\[)/gi, '##\u200b');
}

/** JSON that means the same and holds neither commands nor letters by which a terminal or an editor could be led astray. */
export function quietJson(text: string): string {
  return text.replace(/##(?=(?:vso|teamcity)?\[)/gi, '\\u0023#').replace(strayLetters, (letter) => `\\u${hex(letter).padStart(4, '0')}`);
}

/** The same of XML. A tab or carriage return in an attribute would else be read as a blank. */
export function quietXml(text: string): string {
  return text
    .replace(/##(?=(?:vso|teamcity)?\[)/gi, '&#35;#')
    .replace(strayLetters, (letter) => `&#x${hex(letter)};`)
    .replace(/[\t\r]/g, (letter) => `&#x${hex(letter)};`);
}

/** Control letters beyond ASCII, ends of lines that only some know, and those that turn the direction of text or take no room. */
const strayLetters = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16);
}
