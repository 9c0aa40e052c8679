/** What a file may be for the commands that take several. */
export const sources = `FILE may also be a folder, a pattern in quotation marks ("data/**/*.csv"), or -,
which is standard input. Of a folder, those files are taken that are named as tables
are, also in the folders in it. Hidden folders and node_modules are not looked into,
and links that lead out of the folder are not followed. What is passed over is named.`;
