/** The options that say which configuration holds. */
export const configOptions = `  --config FILE         the configuration; without this, the nearest open-tip.config.ts,
                        .mts, .js, .mjs or .json in this folder or above
  --no-config           use none
`;

/** What of a configuration applies to commands that read files and do not judge them. */
export const configOfFiles = `
Of a configuration applies what it says of files (how they are read, mapping, profiles,
rules, overrides), and redact; the rest is about open-tip check.
`;
