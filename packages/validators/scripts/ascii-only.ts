/**
 * Writes what is beyond ASCII as escapes, which a bundler does in texts and leaves in patterns. One such letter makes an engine
 * hold, and read, two bytes for each letter of a file.
 */
export const asciiOnly = {
  name: "ascii-only",
  renderChunk(code: string) {
    return { code: code.replace(/[^\0-\x7f]/g, escaped) };
  },
};

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
